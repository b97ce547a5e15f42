import { testLanguage } from './examples';

testLanguage('es', {
  captions: [
    ['Foto de archivo', 'archive'],
    ['El puente. Imagen de archivo.', 'archive'],
    ['Foto: Archivo El Diario', 'archive'],
    ['Imagen ilustrativa', 'illustration'],
    ['Foto de recurso', 'illustration'],
    ['Imagen generada con inteligencia artificial', 'ai-generated'],
    ['Imagen generada con Pixelotron', 'ai-generated'],
    ['Imagen generada por ordenador'],
    ['Imagen no contractual', 'non-contractual'],
    ['Ilustración: Marta Ruiz'],
    ['Archivo General de Indias'],
  ],
  relatedTitles: [
    'Más info',
    'Noticias relacionadas',
    'Artículos relacionados',
    'Más sobre este tema',
    'Te puede interesar',
  ],
  relatedLeads: [
    'Lea también: El puente',
    'Leé también',
    'Ver también: El puente',
    'Te puede interesar: El puente',
  ],
  readOn: ['Ver todas las noticias relacionadas con la mar', 'Leer más', 'Seguir leyendo'],
  otherTitles: [
    'Con información de agencias',
    'Lo más leído',
    'Últimas noticias',
    'Publicidad',
    'Comentarios',
    'Suscríbete a nuestra newsletter',
  ],
  headings: ['OTAN', 'Qué pasa ahora', 'Las noticias del puerto', 'Temas pendientes de la ciudad'],
  claims: [
    ['Tiempo de lectura: 4 min', 4],
    ['3 minutos de lectura', 3],
    ['hace 5 minutos', null],
    ['Preparación · 20 min', null],
  ],
  cuts: ['Contenido exclusivo para suscriptores', 'Suscríbete para seguir leyendo'],
});
