/** What systems write for editors who wrote nothing, in all the languages here, for expressions of text as it stands. */

/** In place of what cannot be shown, in square brackets. */
export const PLACEHOLDERS = 'embed\\w*|iframe|image|photo|vid[eé]o|tweet|m[eé]dia|contenu int[eé]gr[eé]';

/** In place of a picture's words, which then admit nothing. */
export const KINDS_OF_PICTURE = '(?:illustration|image|photo)s?|イメージ(?:画像)?|配[图圖]';
