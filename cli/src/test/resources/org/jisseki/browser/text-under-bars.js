// The texts of charts that touch a bar, or stick out of their drawing.
const found = [];
for (const svg of document.querySelectorAll('svg.bars')) {
  const frame = svg.getBoundingClientRect();
  if (!frame.width) continue;
  const bars = [...svg.querySelectorAll('.bar')].map(bar => bar.getBoundingClientRect());
  for (const text of svg.querySelectorAll('text')) {
    const box = text.getBoundingClientRect();
    if (!text.textContent.trim()) continue;
    const meets = bars.some(bar =>
      box.left < bar.right - 0.5 && bar.left < box.right - 0.5 && box.top < bar.bottom - 0.5 && bar.top < box.bottom - 0.5);
    if (meets) found.push('under a bar: ' + text.textContent);
    if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push('cut off: ' + text.textContent);
  }
}
return found;
