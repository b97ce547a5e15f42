/** The whole answer where there is no article to show. */
export function Sentence({ text }: { text: string }) {
  return <h1 class="sentence">{text}</h1>;
}
