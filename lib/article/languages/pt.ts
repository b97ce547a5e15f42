import type { LanguageWords } from './language-words';
import { alone } from './picture-makers';

const MADE_BY_AI =
  '(gerad|criad|feit|produzid|realizad)[oa]s? (com|por|pela|pelo|no|na|atraves de|usando|via)( (o )?(auxilio|ajuda) d[ae])?( uma?| a)? ?(ia|inteligencia artificial|{maker})';

export const pt: LanguageWords = {
  relatedTitles: [
    'sugest(ao|oes) de leitura',
    '(artigos?|noticias?|conteudos?|materias?|leituras?|temas?|reportagens|videos?) (relacionad[oa]s?|semelhantes?|similares|recomendad[oa]s?)',
    '(leia|ler|veja|ver|le|saiba) (tambem|mais)(?! (noticias|materias))( .{1,30})?',
    '(mais sobre (o|este) (assunto|tema)|sobre o mesmo (tema|assunto)|para saber mais|relacionad[oa]s)',
    '(voce )?(pode|podera) (gostar|interessar)( .{1,20})?',
  ],
  relatedTitleStarts: ['(mais|tudo) (sobre|acerca)|leia (tambem|mais)'],
  relatedLeads: [
    '(leia|ler|veja|ver|le|ouca|assista|saiba) (tambem|mais)(?! (noticias|materias))',
    'sobre o mesmo tema|relacionad[oa]',
  ],
  readOn: [
    '(ler|leia|ver|veja|saiba|saber) (mais|tudo|todos|todas|a (noticia|materia)( completa)?)|continu(e|ar) (lendo|a ler)|mais',
  ],
  otherTitles: [
    '(as |os )?mais (lid[oa]s?|vist[oa]s?|compartilhad[oa]s?|comentad[oa]s?|popular(es)?|recentes)( .{1,20})?',
    '(ultimas|outras|todas as) (noticias|novidades)( .{1,20})?|ultima hora|em destaque|destaques',
    'conteudo patrocinado|publicidade|anuncios?',
    '(deixe um |escreva um )?comentarios?',
    'sobre (o|a) autora?|autora?|partilhar|compartilhe|siga nos|contacto|contato|temas|topicos|tags|etiquetas|newsletter|podcasts?|videos?|fotos|galeria|indice|sumario|notas|fontes|referencias',
    'recomendad[oa]s|recomendamos|nao perca',
  ],
  otherTitleStarts: [
    'subscreva|inscreva se|receba .{0,30}(newsletter|noticias|email)|cadastre se|baixe o app|siga (nos|o)|newsletter|(veja|leia|confira|assista a) (mais|todas as|outras) (noticias|materias)|registe se|assine (ja|agora|a|o|para)',
    'com informacoes d[aeo]s?|colaborou|colaboraram',
  ],
  ambiguousTitles: ['em (resumo|sintese)|resumo|pontos[- ]chave|o essencial'],
  notices: {
    'non-contractual': ['(imagem|imagens|foto|fotos) nao (contratual|contratuais|vinculativ[oa]s?)'],
    illustration: [
      '(imagem|imagens|foto|fotos|fotografias?) ((mera|pura)mente |de )?(ilustrativ[oa]s?|ilustracao|referencia|representativ[oa]s?|simbolic[oa]s?|generic[oa]s?)',
      '(imagem|foto)s? ?: ?(ilustrativa|ilustracao)(?= ?[/)]| ?$)|(apenas|somente) (como|para) ilustracao',
      '(para|com) (fins|efeitos?) (de )?ilustra(tivos|cao)',
    ],
    archive: [
      '(imagem|imagens|foto|fotos|fotografias?|video) (de|do) (arquivo|acervo)',
      '(foto|imagem) ?[:/|] ?(arquivo|acervo)( .{1,30})?',
      '(?<=(?:^|[(/,|-]) ?)arquivo(?= ?[)/]| ?$)',
      '(?<=/ ?)arquivo( [\\p{L}0-9]+){1,3}(?= ?$)',
    ],
    'ai-generated': [
      `(image(m|ns)|fotos?|fotografias?|ilustrac(ao|oes)|videos?|montage(m|ns)|retratos?|infograficos?|artes?|recriac(ao|oes)|cenas?)(?!\\p{L})[^.;]{0,40}${MADE_BY_AI}`,
      alone(MADE_BY_AI),
      '(imagem|foto|ilustracao) gerada (com|por|pela|pelo|atraves de|via)(?!.{0,60}[^\\p{L}]({machine}))',
      '(imagem|foto|ilustracao) (de |por |com )?ia',
      '(imagem|foto|ilustracao) ?[:/(] ?ia',
    ],
  },
  notNotices: [
    'arquivo (fotografico|nacional|publico|historico|municipal|distrital|pessoal).{0,20}',
    'acervo (do|da|dos|das|pessoal|particular|familiar)',
  ],
  credits: ['fotos?', 'creditos?', 'arquivo'],
  coverCredits: ['(foto|imagem) de capa'],
  bylineStarts: ['por'],
  claims: [
    "(tempo) (estimado )?de leitura( estimado)?( ?[:-])? ?(cerca de )?{n}( ?(minutos?|min\\.?|'))?",
    "{n} ?(minutos?|min\\.?|') de leitura",
    'leitura( ?[:-])? ?{n} ?(minutos?|min\\.?)',
    'leia em {n} ?(minutos?|min\\.?)',
  ],
  claimsUnderOne: [
    'menos de um minuto de leitura|leitura ?:? ?menos de um minuto|(?<=(?:^|[·|•-]) ?)menos de um minuto(?= ?$)',
  ],
  otherDurations: [
    'video|podcast|audio|ouvir|ouca|assista|episodio|duracao|ha',
    'tempo (total|de (preparo|preparacao|cozimento))|(preparo|cozimento)(?=[ :·|-]*\\d)',
  ],
  servicePages: [
    'politica de (privacidade|cookies)|termos (de uso|e condicoes)|aviso legal',
    'pagina nao encontrada|erro 404|iniciar sessao|resultados da (busca|pesquisa)|resultados para(?= ?[":])|assine [ao](?= )|vagas de emprego ?:',
  ],
  serviceTitles: [
    '404|minha conta|assine|assinaturas?|entrar|registo|cadastro|carrinho|pesquisa|busca|contactos?|contatos?|quem somos|vagas de emprego',
  ],
  cuts: [
    '(este )?(artigo|conteudo|texto) e? ?(exclusivo|reservado) (para|a) (assinantes|subscritores)',
    'assine para continuar (lendo|a ler)',
    'para continuar (lendo|a ler)',
  ],
};
