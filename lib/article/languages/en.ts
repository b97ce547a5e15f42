import type { LanguageWords } from './language-words';

export const en: LanguageWords = {
  code: 'en',
  iso6393: 'eng',
  wordsPerMinute: 238,
  relatedTitles: [
    '(related|similar)( (articles?|stories|story|content|links?|coverage|news|topics?|posts?|reading|videos?))?',
    '(more|read more) (on|about) (this|the) (story|topic|subject|issue)',
    '(more on this|more on this story|more like this|in this story|further reading|recommended reading|see also|read also|also read|read more|read next|up next|what to read next|go deeper)',
    'you (may|might) also (like|be interested in|want to read)',
  ],
  relatedTitleStarts: ['more (on|about|from this)|read (more )?(on|about)|related'],
  relatedLeads: [
    '(read|see|watch|listen) (also|more|next)',
    '(also|related) (read|story|stories|article|articles|news|coverage)',
    'related|more on this|further reading|more on',
  ],
  otherTitles: [
    '(most|more) (read|popular|viewed|shared|commented|watched|recent)( .{1,20})?',
    '(trending|popular|latest|top|breaking|recent) (now|news|stories|articles|posts|headlines|videos?|today)( .{1,20})?|trending',
    "(more from|from our|more in|around the web|from the web|elsewhere on) .{1,30}|more stories|editor'?s'? picks?",
    '(sponsored|promoted|partner) (content|stories|links)|advertisement|advertising|ads?',
    "recommended( for you)?|for you|don't miss|in case you missed it|our picks",
    '(view |show |leave a |post a |join the |add a |all |read )?(comments?|conversation|reply)',
    'about (the )?(author|authors|us|this site)|authors?|the author|bio|byline',
    'share|share this( article| story| page)?|follow us( on .{1,20})?|contact us|contact',
    '(related )?(topics?|tags?)|keywords?|categories|filed under|explore more|more topics',
    'references?|notes?|footnotes?|sources?|bibliography|citations?',
    'in this article|table of contents|contents|on this page|jump to',
    'log in|sign in|sign up|register|subscribe|account|search|menu|navigation',
    'key (points?|takeaways|events|facts)|at a glance|in (short|brief)|the (essentials|short version)|tl;?dr|summary',
    '(story|article) continues (below|after) (the |this )?(ad|advertisement|promo)|live reporting|videos?|gallery|photos|podcasts?|watch|listen',
  ],
  otherTitleStarts: [
    'subscribe (to|now|today)|sign up (to|for)|get (the|our|your) .{0,40}(newsletter|email|inbox|alerts)|newsletters?|join our|donate (to|now)|download (the|our) app|follow us',
    'support (us|our journalism|independent journalism)|have you been affected|do you have a story',
    'this (article|story) is for subscribers|to (continue|keep) reading|continue reading|already a subscriber',
    '.{0,80}get in touch( at| with|$)',
  ],
  notices: {
    'non-contractual': [
      '(image|photo|picture)s? (is |are )?(for )?(not contractual|non contractual|non binding)',
      'non contractual (image|photo|picture)s?',
    ],
    illustration: [
      '(representative|representational|illustrative|illustration|symbolic|generic|stock) (image|photo|picture|photograph|pic|photograph)s?',
      '(image|photo|picture|pic)s? (is |are |used )?(for|used for|only for) (illustrative|illustration|representational|representation|representative|reference) ?(purposes?)?( only)?',
      '(photo|image|picture) illustration|for illustration( purposes)?( only)?|illustrative purposes?',
      'posed by (a )?models?|stock (photo|image|picture)',
    ],
    archive: [
      '(file|archive|archived|library) (photo|image|picture|pic|photograph|footage|shot)s?',
      '(photo|image|picture)s? from (the )?(file|archives?)',
      '(?<=[(,/|-] ?)file(?= ?[)]| ?$)',
    ],
    'ai-generated': [
      '(ai|a\\.i\\.|artificial intelligence)[- ]?(generated|created|made|assisted)( (image|photo|picture|illustration)s?)?',
      '(image|photo|picture|illustration)s? ?(was |is |were )?(generated|created|made|produced) (by|with|using) (an? )?(ai|a\\.i\\.|artificial intelligence|midjourney|dall ?[-.]? ?e|chat ?gpt|firefly|adobe firefly|stable diffusion|gemini|grok|flux|sora)( .{0,15})?',
      '(generated|created) (by|with|using) (ai|artificial intelligence|midjourney|dall ?[-.]? ?e|chat ?gpt|adobe firefly|stable diffusion)',
      '(image|illustration|photo|credit)s? ?[:/(] ?(ai|midjourney|dall ?[-.]? ?e|chat ?gpt|stable diffusion)',
    ],
  },
  notNotices: [
    '(national|state|city|county|historical|university|library|government|museum) archives?',
    'profile photo',
    'illustration by .{2,40}',
  ],
  claims: [
    '{n} ?-?(minutes?|mins?|min\\.?|m) read(ing)?( time)?',
    '(estimated |average )?read(ing)? time( ?[:-])? ?(approx\\.? |about |~ ?)?{n}( ?(minutes?|mins?|min|m))?',
    '(time to read|reading|read in)( ?[:-])? ?{n} ?(minutes?|mins?|min)',
    '{n} ?(minutes?|mins?) to read',
  ],
  claimsUnderOne: ['less than (a|one|1) min(ute)? read', 'under (a|one|1) minute'],
  otherDurations: ['video|podcast|audio|listen|watch|episode|duration|walk|drive|ago'],
  cuts: [
    'this (article|story|content) is (reserved|available|only available|exclusive|only) (for|to) (our )?(subscribers|members)',
    'subscribe (now )?to (continue|keep) reading',
    'to (continue|keep) reading( this article)?,? (please )?(subscribe|log in|sign in|register)',
    '(log|sign) in to (continue|keep) reading',
    'the rest of this (article|story) is for subscribers',
  ],
};
