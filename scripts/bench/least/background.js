chrome.commands.onCommand.addListener((_command, tab) =>
  chrome.scripting.executeScript({ target: { tabId: tab.id }, func: goToNextHeading }),
);

function goToNextHeading() {
  const headings = Array.from(document.querySelectorAll('h2'));
  headings.find((heading) => heading.getBoundingClientRect().top > 1)?.scrollIntoView();
}
