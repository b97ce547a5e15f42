/** Units of time as pages of all the languages here write them, for expressions of folded text. */

export const MINUTES =
  "minutes?|mins?\\.?|mn\\.?|minuten|minut[aoiy]?s?|minutt(er)?|minuter|minuuttia?|dk\\.?|dakika|'";

export const HOURS = 'h(?:eures?|ours?|rs?)?';

/** Units other than minutes that may follow a figure. */
export const OTHER_UNITS = `${HOURS}|s|sec|sek|std|stunden?`;
