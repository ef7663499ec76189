// Looks at pages in a headless browser, as JSON on stdin asks, and tells as JSON what it saw.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const asked = JSON.parse(readFileSync(0, "utf8"));
const require = createRequire(asked.modules + "/");
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const browser = await chromium.launch({
  executablePath: asked.browser,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
const seen = [];
for (const look of asked.looks) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.scheme,
  });
  const page = await context.newPage();
  const complaints = [];
  const requests = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(look.page).href);
  if (look.unfolded) {
    await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
  }
  const layout = await page.evaluate(measure);
  let judged = { passes: [], violations: [] };
  if (look.unfolded) {
    // What is folded is part of what is unfolded, so one judgement does for both.
    await page.evaluate(axe);
    judged = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  }
  seen.push({
    ...look,
    ...layout,
    requests,
    complaints,
    passes: judged.passes.length,
    violations: judged.violations.map((each) => ({
      rule: each.id,
      nodes: each.nodes.map((node) => node.html.slice(0, 160) + " " + (node.failureSummary ?? "")).slice(0, 3),
    })),
  });
  await context.close();
}
await browser.close();
process.stdout.write(JSON.stringify(seen));

// In the page: how wide it is, which words lie on one another, which leave the screen.
function measure() {
  const clipped = (element) =>
    element !== null && (getComputedStyle(element).clipPath !== "none" || clipped(element.parentElement));
  const shown = (element) =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
    !element.closest("title, style") &&
    !clipped(element);
  const words = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim() || !shown(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1) words.push({ text: node.data.trim().slice(0, 40), box, node });
    }
  }
  const overlaps = [];
  const outside = [];
  for (let first = 0; first < words.length; first++) {
    const one = words[first].box;
    if (one.left < -0.5 || one.right > document.documentElement.clientWidth + 0.5) {
      if (!words[first].node.parentElement.closest(".wide")) outside.push(words[first].text);
    }
    for (let second = first + 1; second < words.length; second++) {
      const other = words[second].box;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      // Lines of text stand a little into one another; words that cannot be read apart do so by more.
      if (across > 1 && down > 0.4 * Math.min(one.height, other.height)) {
        overlaps.push([words[first].text, words[second].text]);
      }
    }
  }
  return {
    overlaps,
    outside,
    wordsMeasured: words.length,
    pageWidth: document.documentElement.scrollWidth,
    ground: getComputedStyle(document.body).backgroundColor,
    links: [...document.querySelectorAll("a[href]")].map((each) => each.href),
    scripts: document.scripts.length,
  };
}
