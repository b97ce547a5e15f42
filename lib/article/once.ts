/**
 * Asks something of each element once. The answers hold for as long as the page stays as it is, which is as long as
 * one step of the analysis: whoever asks keeps the function no longer.
 */
export function onceForEach<Asked extends Element, Answer>(
  ask: (element: Asked) => Answer,
): (element: Asked) => Answer {
  const answers = new Map<Asked, { answer: Answer }>();
  return (element) => {
    const known = answers.get(element);
    if (known) return known.answer;
    const answer = ask(element);
    answers.set(element, { answer });
    return answer;
  };
}
