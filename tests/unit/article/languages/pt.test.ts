import { testLanguage } from './examples';

testLanguage('pt', {
  captions: [
    ['Foto de arquivo', 'archive'],
    ['Imagem ilustrativa', 'illustration'],
    ['Imagem meramente ilustrativa', 'illustration'],
    ['Imagem gerada por inteligência artificial', 'ai-generated'],
    ['Imagem gerada com Pixelotron', 'ai-generated'],
    ['Imagem gerada por computador'],
    ['A praça em fotografia do acervo do Arquivo Público do Estado'],
    ['Ilustração: Ana Costa'],
    ['Arquivo Nacional da Torre do Tombo'],
  ],
  relatedTitles: ['Notícias relacionadas', 'Leia também', 'Artigos relacionados', 'Veja mais'],
  relatedLeads: ['Leia também: A ponte', 'Leia mais: A ponte'],
  readOn: ['Leia mais', 'Continuar a ler'],
  otherTitles: [
    'Com informações da Lusa',
    'Mais lidas',
    'Últimas notícias',
    'Publicidade',
    'Comentários',
    'Inscreva-se na newsletter',
  ],
  headings: ['OTAN', 'O que muda agora', 'Temas da cidade', 'As notas da banda'],
  claims: [
    ['Tempo de leitura: 4 min', 4],
    ['3 minutos de leitura', 3],
    ['há 5 minutos', null],
    ['Tempo de preparo · 20 min', null],
  ],
  cuts: ['Conteúdo exclusivo para assinantes', 'Para continuar a ler'],
});
