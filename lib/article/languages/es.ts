import type { LanguageWords } from './language-words';
import { alone } from './picture-makers';

const MADE_BY_AI =
  '(generad|cread|hech|realizad|producid|elaborad)[oa]s? (con|por|mediante|a traves de|usando)( (la )?ayuda de)?( una?| la)? ?(ia|inteligencia artificial|{maker})';

export const es: LanguageWords = {
  relatedTitles: [
    'sobre (el mismo|este|ese) (tema|asunto)',
    '(articulos?|noticias?|contenidos?|notas?|temas?|lecturas?|historias?|videos?) (relacionad[oa]s?|similares?|vinculad[oa]s?|recomendad[oa]s?)',
    '(mas|mas informacion|mas noticias) (sobre|acerca de|en) (este tema|el tema|esta noticia|esto)',
    '(lea|lee|leer|ver|vea|te puede|tambien) (tambien|ademas|mas|interesar)|tambien te puede interesar|te puede interesar|te podria interesar|puede interesarle',
    '(para saber mas|mas info(rmacion)?|relacionad[oa]s|sobre este tema|en este tema|leer mas)',
    'segu(ir|i) leyendo|sigue leyendo',
    'ademas (tenes|tienes|hay) que leer|(tenes|tienes) que leer|(el redactor|la redactora|la redaccion|el editor|la editora) recomienda',
  ],
  relatedTitleStarts: ['mas (sobre|informacion sobre)|todo sobre|lee tambien|lea tambien'],
  relatedLeads: [
    '(lea|lee|leer|ver|vea|mira|mire|lea mas|lee mas) (tambien|ademas|mas)',
    '(te puede|le puede|tambien te puede|podria) (interesar|interesarte)',
    '(mas informacion|noticia relacionada|noticias relacionadas|tambien|nota relacionada)',
  ],
  readOn: [
    '(leer|lee|ver|saber|mostrar) mas|(seguir|sigue|continuar|continua) leyendo|leer (el |la )?(noticia|nota|articulo)( completa| completo)?|ver (todo|(todos|todas)( .{1,40})?)|mas',
  ],
  otherTitles: [
    'normas de (uso|participacion)|sobre la firma',
    '(lo|las|los) (mas|\\+) (leid[oa]s?|vist[oa]s?|compartid[oa]s?|comentad[oa]s?|buscad[oa]s?|reciente)( .{1,20})?',
    '(ultimas|mas|otras|todas las) (noticias|notas|novedades)( .{1,20})?|ultima hora|lo ultimo',
    '(enlaces|contenidos?) (promovidos?|promocionad[oa]s?|patrocinad[oa]s?)|contenidos? exclusiv[oa]s?|publicidad|patrocinado|anuncios?',
    '(ver |deja un |escribe un |los )?comentarios?',
    '(sobre el|sobre la|acerca de la|acerca del) autora?|autora?|los autores',
    'temas|etiquetas|tags|palabras clave|archivado en|compartir|comparte|siguenos|contacto|servicios|newsletters?|boletin(es)?|videos?|galeria|fotos|podcasts?',
    'indice|contenido|en este articulo|referencias|notas|fuentes|bibliografia',
    'recomendad[oa]s?|(te )?recomendamos|no te pierdas|destacad[oa]s?',
  ],
  otherTitleStarts: [
    'suscribete|suscribase|registrate|inicia sesion|recibe .{0,30}(newsletter|boletin|correo|noticias)|newsletter|boletin|descarga (la|nuestra) app|siguenos|reportar error|contenido exclusivo|conoce nuestros planes',
    'con informacion de',
  ],
  ambiguousTitles: ['lo esencial|las claves|en (resumen|breve)|puntos clave|claves'],
  notices: {
    'non-contractual': [
      '(imagen|imagenes|foto|fotos|fotografia|fotografias) no (contractual|contractuales|vinculante|vinculantes)',
    ],
    illustration: [
      '(imagen|imagenes|foto|fotos|fotografia|fotografias) ((mera|pura)mente |de archivo |de )?(ilustrativ[oa]s?|ilustracion|referencial(es)?|referencia|recurso|representativ[oa]s?|stock|simbolic[oa]s?)',
      '(imagen|foto) (con fines|a modo|a titulo) (de )?ilustra(tivos?|cion|tivo)',
      'imagen a modo de ejemplo',
      '(imagen|foto)s? ?: ?(referencial|ilustrativa|ilustracion)(?= ?[/)]| ?$)',
    ],
    archive: [
      '(imagen|imagenes|foto|fotos|fotografia|fotografias|video) (de|del|en) archivo',
      '(foto|imagen|fotografia|archivo)s?( ?[:/|] ?| )archivo( .{1,30})?',
      '(?<=(?:^|[(/,.|-]) ?)archivo(?= ?[)/.]| ?$| (el|la|los|ep|efe|afp)(?!\\p{L}))',
    ],
    'ai-generated': [
      `(imagen|foto|ilustracion|fotografia|video|montaje|retrato|infografia|recreacion|cartel|escena)(e?s)?(?!\\p{L})[^.;]{0,40}${MADE_BY_AI}`,
      alone(MADE_BY_AI),
      '(imagen|foto|ilustracion|fotografia) generada (con|por|mediante|a traves de)(?!.{0,60}[^\\p{L}]({machine}))',
      '(imagen|foto|ilustracion)( de| con| por)? (ia|inteligencia artificial)',
      '(imagen|foto|ilustracion) ?[:/(] ?ia',
    ],
  },
  notNotices: [
    'archivos? (nacional|general|historico|municipal|provincial|regional|de indias|de la corona|de la ciudad).{0,20}',
    'archivo personal',
  ],
  credits: ['fotos?', 'fotografias?', 'creditos?', 'archivo'],
  coverCredits: ['(foto|imagen) de portada'],
  bylineStarts: ['por'],
  claims: [
    "(tiempo|minutos) (estimado )?de lectura( estimado)?( ?[:-])? ?(aprox\\.? |unos )?{n}( ?(minutos?|mins?|min\\.?|'))?",
    "{n} ?(minutos?|mins?|min\\.?|') de lectura",
    'lectura( ?[:-])? ?(de )?{n} ?(minutos?|min\\.?)',
    '(se lee|leer|lee) en {n} ?(minutos?|min\\.?)',
  ],
  claimsUnderOne: [
    'menos de un minuto de lectura|lectura ?:? ?menos de un minuto|(?<=(?:^|[·|•-]) ?)menos de un minuto(?= ?$)',
  ],
  otherDurations: [
    'video|podcast|audio|escuchar|escucha|ver|episodio|duracion|hace',
    'tiempo (total|de (preparacion|coccion))|(preparacion|coccion)(?=[ :·|-]*\\d)',
  ],
  servicePages: [
    'aviso legal|politica de (privacidad|cookies)|terminos y condiciones|condiciones (de uso|generales)',
    '(pagina|articulo) no encontrad[oa]|error 404',
    'iniciar sesion|resultados de (la )?busqueda|resultados para(?= ?[":])|suscribete a|oferta de empleo ?:',
  ],
  serviceTitles: [
    '404|mi cuenta|suscribete|suscripcion(es)?|suscribirse|registro|registrate|carrito',
    'buscar|busqueda|contacto|quienes somos|ofertas? de empleo',
  ],
  cuts: [
    '(este|la) (articulo|contenido|noticia|nota).{0,40} es exclusiv[oa] para (suscriptores|socios)',
    'contenido (exclusivo|reservado) para (suscriptores|socios|abonados)',
    'suscribete para (seguir|continuar) leyendo',
    'para (seguir|continuar) leyendo',
  ],
};
