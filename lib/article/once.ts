/**
 * Asks something of each element once. The answers hold for as long as the page stays as it is, which is as long as
 * one step of the analysis: whoever asks keeps the function no longer.
 */
export function onceForEach<Asked extends Element, Answer extends string | boolean | object>(
  ask: (element: Asked) => Answer,
): (element: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (element) => {
    let answer = answers.get(element);
    if (answer === undefined) {
      answer = ask(element);
      answers.set(element, answer);
    }
    return answer;
  };
}
