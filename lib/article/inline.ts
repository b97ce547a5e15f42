/** Elements that stand within a line. Everything else, custom elements included, ends one. */
export const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong
  sub sup time tt u var wbr`.split(/\s+/),
);
