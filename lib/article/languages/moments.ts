/** Words of all the languages here that say when, for expressions of folded text. */

/** On the day itself, and the day after, datelines name no date. */
export const TODAY =
  "aujourd'hui|hier|today|yesterday|heute|gestern|oggi|ieri|hoy|ayer|hoje|ontem|vandaag|gisteren|dzis(iaj)?|wczoraj|idag|i dag|igar|i gar|tanaan|eilen|dnes|vcera|bugun|dun";

/** Before and after "18.30", which by itself may be a price. */
export const BEFORE_HOUR = 'alle|ore|um|kl\\.?|klo|godz\\.?';
export const AFTER_HOUR = 'uhr|uur|gmt|utc|bst|cest|cet|edt';
