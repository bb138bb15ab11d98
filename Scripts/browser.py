#!/usr/bin/env python3
"""Opens the page of a timeline in a browser without network and uses it. usage: browser.py ATTACHE [CORPUS [SCREENSHOT]]

Needs Chromium (Debian: apt-get install chromium) and Python's websocket-client; without them nothing is tested, which is said. The
page must load from a file with no message in the console and no request, draw a mark for each entry, take a filter typed without
marks, show the words of an article when a mark is clicked, zoom by key, and look different in the dark.
"""
import base64, gzip, itertools, json, os, pathlib, shutil, subprocess, sys, tempfile, time, urllib.request

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if not CHROMIUM:
    print("browser: skipped, as there is no Chromium (apt-get install chromium)")
    sys.exit(0)
try:
    import websocket
except ImportError:
    print("browser: skipped, as Python's websocket-client is not installed (make validate installs it)")
    sys.exit(0)


class Page:
    """A tab, driven through the Chrome DevTools Protocol."""

    def __init__(self, address):
        self.socket = websocket.create_connection(address, timeout=30, suppress_origin=True)
        self.number = 0
        self.messages = []
        self.requests = []
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.send(f"{domain}.enable")

    def send(self, method, **parameters):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            self.note(answer)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def note(self, answer):
        method, parameters = answer.get("method"), answer.get("params", {})
        if method == "Runtime.exceptionThrown":
            self.messages.append(parameters["exceptionDetails"].get("exception", {}).get("description", "an exception"))
        elif method == "Runtime.consoleAPICalled":
            self.messages.append(f"console.{parameters['type']}")
        elif method == "Log.entryAdded":
            self.messages.append(parameters["entry"]["text"])
        elif method == "Network.requestWillBeSent":
            self.requests.append(parameters["request"]["url"])

    def open(self, path):
        self.send("Page.navigate", url=path.as_uri())
        self.wait("document.readyState === 'complete' && document.getElementById('count') !== null")

    def run(self, script):
        result = self.send("Runtime.evaluate", expression=script, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"]["exception"]["description"])
        return result["result"].get("value")

    def wait(self, script):
        for _ in range(100):
            if self.run(script):
                return
            time.sleep(0.05)
        raise RuntimeError(f"never: {script}")

    def type(self, text):
        for letter in text:
            self.send("Input.dispatchKeyEvent", type="keyDown", text=letter, key=letter)
            self.send("Input.dispatchKeyEvent", type="keyUp", key=letter)

    def press(self, key):
        text = {"Enter": "\r"}.get(key, key if len(key) == 1 else "")
        self.send("Input.dispatchKeyEvent", type="keyDown", key=key, text=text)
        self.send("Input.dispatchKeyEvent", type="keyUp", key=key)

    def click(self, script):
        """Clicks the middle of the element that the script gives, as a mouse would."""
        x, y = self.run(
            f"(() => {{ const e = {script}; e.scrollIntoView({{block: 'center'}}); const r = e.getBoundingClientRect();"
            " return [r.left + Math.min(r.width / 2, 5), r.top + r.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def screenshot(self, path):
        path.write_bytes(base64.b64decode(self.send("Page.captureScreenshot")["data"]))


def expect(is_so, sentence):
    if not is_so:
        raise RuntimeError(sentence)


COUNT = "document.getElementById('count').textContent"
SHOWN = "document.querySelectorAll('.card:not([hidden])').length"
MARKS = "document.querySelectorAll('.mark').length"
OUTSIDE = "Number(document.getElementById('outside').dataset.count)"
DATED = "[...document.querySelectorAll('.card:not([hidden])')].filter(card => card.dataset.from !== '').length"


def check(page, path, entries, word, screenshot):
    page.open(path)
    expect(page.run(COUNT) == f"{entries} / {entries}", f"{page.run(COUNT)} entries, not {entries}")
    dated = page.run(DATED)
    expect(page.run(f"{MARKS} + {OUTSIDE}") == dated > 0, f"{page.run(MARKS)} marks for {dated} entries with a year")
    page.press("0")
    expect(page.run(MARKS) == dated, f"{page.run(MARKS)} marks for {dated} entries with a year, when all are to be seen")
    apart = page.run(
        "(() => { const left = line => line.getBoundingClientRect().left;"
        " const [a, b] = ['axis', 'lanes'].map(id => [...document.querySelectorAll(`#${id} .tick`)].map(left));"
        " return Math.max(...a.map((x, i) => Math.abs(x - b[i]))); })()"
    )
    expect(apart < 1, f"the axis stands {apart} pixels beside the lanes")
    # A filter typed without marks.
    page.press("/")
    page.type(word)
    page.wait(f"{SHOWN} < {entries}")
    found = page.run(SHOWN)
    expect(0 < found and page.run(COUNT).startswith(f"{found} /"), f"{found} entries hold {word}")
    expect(page.run(f"{MARKS} + {OUTSIDE}") == page.run(DATED), "the marks are not those of the filter")
    page.press("Escape")
    page.wait(f"{SHOWN} === {entries}")
    # The words of an article behind a mark.
    page.click("document.querySelector('.mark :is(rect, circle)')")
    page.wait("document.querySelectorAll('.card.on details[open] blockquote mark').length > 0")
    expect(page.run("document.querySelectorAll('.card.on').length") == 1, "not one card stands for the mark")
    shown = page.run(
        "(() => { const r = document.querySelector('.card.on').getBoundingClientRect();"
        " return r.top < innerHeight && r.bottom > 0; })()"
    )
    expect(shown, "the card of the mark is out of sight")
    # The keyboard alone: from a mark to one beside it or in the next lane, and its evidence.
    focused = "document.activeElement.closest('.mark')?.dataset.id"
    page.run("document.querySelector('.mark[tabindex=\"0\"]').focus()")
    first = page.run(focused)
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
        page.press(key)
        if page.run(focused) != first:
            break
    other = page.run(focused)
    expect(other and other != first, "the arrows lead nowhere")
    page.press("Enter")
    expect(page.run("document.querySelector('.card.on').dataset.id") == other, "Enter does not show the entry")
    expect(page.run("document.querySelector('.card.on details').open"), "Enter does not show the evidence")
    # Lanes, and zoom by key.
    for lanes in ("countries", "people", "kind"):
        page.run(
            f"(() => {{ const s = document.getElementById('by'); s.value = '{lanes}';"
            " s.dispatchEvent(new Event('input', {bubbles: true})); })()"
        )
        expect(page.run(MARKS) > 0, f"no marks in lanes by {lanes}")
    before = page.run("document.querySelector('#axis').textContent")
    page.press("+")
    expect(page.run("document.querySelector('#axis').textContent") != before, "the key + does not zoom")
    page.press("0")
    if screenshot:
        page.screenshot(screenshot)
    light = page.run("getComputedStyle(document.body).backgroundColor")
    page.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    expect(page.run("getComputedStyle(document.body).backgroundColor") != light, "the dark looks like the light")
    if screenshot:
        page.screenshot(screenshot.with_name(screenshot.stem + "-dark" + screenshot.suffix))
    page.send("Emulation.setEmulatedMedia", media="print", features=[])
    expect(page.run("getComputedStyle(document.querySelector('.controls')).display") == "none", "paper shows the filters")
    page.send("Emulation.setEmulatedMedia", media="", features=[])
    # On paper each lane is a drawing of its own, and afterwards the page is as it was.
    drawn, lanes = page.run(MARKS), page.run("document.querySelectorAll('.gutter').length")
    page.run("dispatchEvent(new Event('beforeprint'))")
    expect(page.run("document.querySelectorAll('svg.paper').length") == lanes > 0, "paper does not show every lane")
    page.run("dispatchEvent(new Event('afterprint'))")
    expect(page.run("document.querySelectorAll('svg.paper').length") == 0, "what is for paper stays on the page")
    expect(page.run(MARKS) == drawn, "the marks are other ones after printing")
    expect(not page.messages, f"the console says {page.messages[:3]}")
    expect(page.requests == [path.as_uri()] or set(page.requests) == {path.as_uri()}, f"it asks for {page.requests[:3]}")
    page.requests = []


def attack(page, path):
    """An article that holds tags shows them as text."""
    page.open(path)
    expect(page.run("window.attacked === undefined"), "a script of an article has run")
    expect(page.run("document.querySelectorAll('.card script, .card img').length") == 0, "an article has put tags in")
    expect("<script>" in page.run("document.getElementById('cards').textContent"), "the article's tags are not shown")
    expect(not page.messages, f"the console says {page.messages[:3]}")


ATTACK = {
    "id": 'x"><img src=x onerror=attacked=1>', "title": "<script>attacked=1</script>", "publisher": "<script>attacked=1</script>",
    "url": "javascript:attacked=1", "published": "2024-03-12",
    "text": "Ngày 12/3/2024, tại Hà Nội, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Thụy Sĩ Viola Amherd "
    "<script>attacked=1</script><img src=x onerror=attacked=1>, bàn về hợp tác.",
}


def pages(attache, corpus, folder):
    """Each a name, the page, the number of its entries, and a word that some of them hold, without its marks."""

    def page(name, paths, language):
        database, path = str(folder / f"{name}.db"), folder / f"{name}.html"
        subprocess.run([attache, "ingest", "--quiet", *paths, "--db", database], check=True)
        subprocess.run(
            [attache, "timeline", "--format", "html", "--lang", language, "--output", str(path), "--db", database],
            check=True)
        rows = subprocess.run([attache, "timeline", "--format", "jsonl", "--db", database], check=True, stdout=subprocess.PIPE)
        return path, len(rows.stdout.splitlines())

    yield "seeds", *page("seeds", ["seeds/articles"], "en"), "hoang xuan chien"
    hostile = folder / "attack.jsonl"
    hostile.write_text(json.dumps(ATTACK) + "\n", encoding="utf-8")
    yield "attack", *page("attack", [str(hostile)], "vi"), ""
    for source in sorted(corpus.glob("*.jsonl.gz"))[:1] if corpus else []:
        path = folder / "corpus.jsonl"
        with gzip.open(source, "rt", encoding="utf-8") as lines, path.open("w", encoding="utf-8") as output:
            output.writelines(itertools.islice(lines, 100))
        yield "corpus", *page("corpus", [str(path)], "vi"), "trung quoc"


def main():
    attache = str(pathlib.Path(sys.argv[1]).resolve())
    corpus = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 and pathlib.Path(sys.argv[2]).is_dir() else None
    screenshot = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        # A sandbox cannot be had as root, as in most containers; nothing is loaded from anywhere in any case.
        options = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = subprocess.Popen(
            [CHROMIUM, "--headless", "--disable-gpu", "--remote-debugging-port=0", "--window-size=1400,1000", "--no-first-run",
             "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={folder / 'profile'}", *options, "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            port_file = folder / "profile" / "DevToolsActivePort"
            for _ in range(200):
                if port_file.exists() and port_file.read_text().count("\n"):
                    break
                time.sleep(0.1)
            port = port_file.read_text().splitlines()[0]
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/json") as answer:
                tabs = [tab for tab in json.load(answer) if tab["type"] == "page"]
            page = Page(tabs[0]["webSocketDebuggerUrl"])
            for name, path, entries, word in pages(attache, corpus, folder):
                if name == "attack":
                    attack(page, path)
                else:
                    check(page, path, entries, word, screenshot and screenshot.with_stem(f"{screenshot.stem}-{name}"))
                print(f"browser: {name}: {entries} entries are drawn, found and shown")
                page.messages, page.requests = [], []
        except RuntimeError as error:
            print(f"browser: {error}", file=sys.stderr)
            sys.exit(1)
        finally:
            browser.terminate()
            browser.wait(timeout=20)


if __name__ == "__main__":
    main()
