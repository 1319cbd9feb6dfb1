// One page in headless Chromium: node html.cjs PAGE LANGUAGE [FOLDER FOR PICTURES]. Says all that is
// wrong; 1 where something is.
const fs = require("fs");
const { pathToFileURL } = require("url");
const puppeteer = require("puppeteer-core");
const [page_path, lang, folder] = process.argv.slice(2);
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const address = pathToFileURL(page_path).href;
const wrong = new Set();

// What a reader would see as broken. Runs inside the page.
function broken() {
  const found = [];
  const name = (it) => {
    const of = it.closest("section")?.id ?? "";
    return `${of} <${it.tagName.toLowerCase()}${it.className?.baseVal ?? it.className ? "." + (it.className.baseVal ?? it.className) : ""}> "${it.textContent.trim().slice(0, 50)}"`;
  };
  const rgb = (color) => color.match(/[\d.]+/g).slice(0, 3).map(Number);
  const light = (color) => {
    const [r, g, b] = color.map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    found.push(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
    for (const it of document.body.querySelectorAll("*"))
      if (!it.closest("svg, .scroll") && it.getBoundingClientRect().right > root.clientWidth + 1) found.push(`too wide: ${name(it)}`);
  }
  if (!root.lang) found.push("no language");
  for (const it of document.body.querySelectorAll("*:not(svg *)")) {
    const style = getComputedStyle(it);
    // Heads that are there for screen readers only are not seen at all.
    if (style.clipPath !== "none" || it.tagName === "svg" || !it.checkVisibility()) continue;
    if (["hidden", "clip"].includes(style.overflowX) && it.scrollWidth > it.clientWidth + 1) found.push(`cut: ${name(it)}`);
    if (["hidden", "clip"].includes(style.overflowY) && it.scrollHeight > it.clientHeight + 1) found.push(`cut: ${name(it)}`);
    // Words that hang out of their own box stand on their neighbor's.
    const box = it.getBoundingClientRect();
    if (["TD", "TH", "DD", "DT", "P", "LI", "FIGCAPTION", "H1", "H2", "H3"].includes(it.tagName) && it.scrollWidth > it.clientWidth + 1 && box.width > 2)
      found.push(`hangs out: ${name(it)}`);
  }
  for (const svg of document.querySelectorAll("svg")) {
    if (!svg.checkVisibility()) continue;
    const frame = svg.getBoundingClientRect();
    if (frame.width < 50 || frame.height < 20) found.push(`empty drawing: ${svg.getAttribute("aria-label")}`);
    const texts = [...svg.querySelectorAll("text")].map((it) => [it, it.getBoundingClientRect()]);
    for (const [it, box] of texts)
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2)
        found.push(`text runs out of a drawing: ${name(it)}`);
    const shapes = [...svg.querySelectorAll("rect, polygon")];
    for (const [it, box] of texts) {
      // What is painted where the text stands, one shape over the other.
      const middle = new DOMPoint(box.left + box.width / 2, box.top + box.height / 2);
      let ground = rgb(getComputedStyle(svg).backgroundColor);
      for (const shape of shapes) {
        if (!shape.isPointInFill(middle.matrixTransform(shape.getScreenCTM().inverse()))) continue;
        const opacity = Number(shape.getAttribute("opacity") ?? 1);
        const over = rgb(getComputedStyle(shape).fill);
        ground = ground.map((old, index) => old + (over[index] - old) * opacity);
      }
      const ratio = contrast(rgb(getComputedStyle(it).fill), ground);
      if (ratio < 4.5) found.push(`contrast ${ratio.toFixed(2)} of ${getComputedStyle(it).fill} on ${ground.map(Math.round)}: ${name(it)}`);
    }
    texts.forEach(([one, a], index) => {
      for (const [other, b] of texts.slice(index + 1)) {
        // A line is about 1.36 times as high as its letters: only the letters may not meet.
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1.5 && down > 0.45 * Math.min(a.height, b.height)) found.push(`texts overlap: ${name(one)} and ${name(other)}`);
      }
    });
  }
  const ids = [...document.querySelectorAll("[id]")].map((it) => it.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`twice: #${id}`);
  for (const link of document.querySelectorAll("a[href^='#']"))
    if (!document.getElementById(decodeURIComponent(link.hash.slice(1)))) found.push(`leads nowhere: ${link.hash}`);
  return found;
}

// Numbers everything that can be worked with, and says how much that is.
function numbered() {
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
  const shown = all.filter((it) => it.checkVisibility() && it.tabIndex >= 0);
  shown.forEach((it, index) => { it.dataset.stop = index; });
  return all.filter((it) => it.checkVisibility()).map((it) => [it.dataset.stop ?? null, it.outerHTML.slice(0, 80)]);
}

// Regions that scroll but hold nothing that takes the focus.
function unreachable() {
  return [...document.querySelectorAll("body *:not(svg, svg *)")]
    .filter((it) => ["auto", "scroll"].includes(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth && it.tabIndex < 0)
    .map((it) => it.outerHTML.slice(0, 80));
}

async function shoot(page, name) {
  if (!folder) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const width = page.viewport().width;
  const part = width < 500 ? 2400 : 1500;
  for (let top = 0, number = 1; top < height; top += part, number += 1) {
    const clip = { x: 0, y: top, width, height: Math.min(part, height - top) };
    await page.screenshot({ path: `${folder}/${name}-${String(number).padStart(2, "0")}.png`, clip, captureBeyondViewport: true });
  }
}

(async () => {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM, headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none", "--hide-scrollbars"],
  });
  const page = await browser.newPage();
  let where = "";
  const say = (what) => wrong.add(`${where}: ${what}`);
  page.on("request", (request) => {
    const to = request.url();
    if (to !== address && !to.startsWith(address + "#") && !to.startsWith("data:")) say(`asks for ${to}`);
  });
  page.on("console", (message) => { if (message.type() === "error" || /font|OTS/.test(message.text())) say(`console: ${message.text()}`); });
  page.on("pageerror", (error) => say(`error: ${error.message}`));
  await page.setBypassCSP(true);
  for (const scheme of ["light", "dark"]) {
    for (const width of [360, 768, 1280]) {
      where = `${lang} ${width} ${scheme}`;
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaType("screen");
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.goto(address, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      (await page.evaluate(broken)).forEach(say);
      (await page.evaluate(unreachable)).forEach((it) => say(`scrolls but takes no focus: ${it}`));
      await shoot(page, `${width}-${scheme}`);

      // What is folded away has to hold as well.
      const folded = await page.evaluate(() => {
        const all = [...document.querySelectorAll("details")];
        all.forEach((it) => { it.open = true; });
        return all.length;
      });
      if (folded > 0) {
        (await page.evaluate(broken)).forEach((it) => say(`unfolded: ${it}`));
        (await page.evaluate(unreachable)).forEach((it) => say(`unfolded, scrolls but takes no focus: ${it}`));
        await shoot(page, `${width}-${scheme}-unfolded`);
      }

      await page.evaluate(axe);
      const result = await page.evaluate(() => axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        resultTypes: ["violations", "incomplete"],
      }));
      if (result.passes.length < 15) say(`axe-core checked only ${result.passes.length} rules`);
      // A contrast that axe-core cannot tell is one that nobody has checked.
      // Of drawings it never can: `broken` measures them.
      const untold = result.incomplete.filter((it) => it.id === "color-contrast");
      for (const violation of [...result.violations, ...untold])
        for (const node of violation.nodes.filter((it) => !(untold.includes(violation) && /^<t(ext|span)/.test(it.html))))
          say(`axe-core ${violation.id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`);
      await page.evaluate(() => document.querySelectorAll("details").forEach((it) => { it.open = false; }));

      if (scheme === "light") {
        const stops = await page.evaluate(numbered);
        stops.filter(([stop]) => stop === null).forEach(([, it]) => say(`not in the order of Tab: ${it}`));
        await page.evaluate(() => { document.activeElement?.blur(); window.scrollTo(0, 0); });
        const reached = new Set();
        for (let step = 0; step < stops.length + 3; step += 1) {
          await page.keyboard.press("Tab");
          const stop = await page.evaluate(() => {
            const it = document.activeElement;
            const style = getComputedStyle(it);
            return [it.dataset.stop ?? null, it === document.body || style.outlineStyle !== "none"];
          });
          if (stop[0] !== null) reached.add(stop[0]);
          if (!stop[1]) say(`the focus is not seen on stop ${stop[0]}`);
          if (step === 0) {
            const skip = await page.evaluate(() => {
              const box = document.activeElement.getBoundingClientRect();
              return document.activeElement.getAttribute("href")?.startsWith("#") && box.left >= 0 && box.top >= 0;
            });
            if (!skip) say("the first stop is no visible link past the contents");
          }
        }
        stops.filter(([stop]) => stop !== null && !reached.has(stop)).forEach(([, it]) => say(`not reached by Tab: ${it}`));
      }
    }
  }

  // Words are set in the embedded fonts; a system font would look different on every machine.
  where = `${lang} fonts`;
  const session = await page.createCDPSession();
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 1 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "h1, h2, h3, p, li, dt, dd, caption, figcaption, th, td, summary, text, text title, span" });
  const strange = new Map();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    for (const font of fonts) if (!font.isCustomFont) strange.set(font.familyName, nodeId);
  }
  for (const [family, nodeId] of strange) {
    const { outerHTML } = await session.send("DOM.getOuterHTML", { nodeId });
    say(`set in ${family}: ${outerHTML.slice(0, 200)}`);
  }

  where = `${lang} print`;
  // A4 at 96 dots an inch, less the margins that the style sets.
  await page.setViewport({ width: 673, height: 987 });
  await page.emulateMediaType("print");
  (await page.evaluate(broken)).forEach(say);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  if (ground !== "rgb(255, 255, 255)") say(`printed on ${ground}`);
  if (folder) await page.pdf({ path: `${folder}/print.pdf`, preferCSSPageSize: true, printBackground: true, format: "a4" });
  await browser.close();
  for (const it of wrong) console.log(it);
  process.exit(wrong.size > 0 ? 1 : 0);
})().catch((error) => { console.log(error); process.exit(1); });
