#!/usr/bin/env python3
"""Writes a manual page for the program and one for each verb, from the help that the program dumps. usage: man.py ATTACHE
FOLDER. Standard library only; the swift-argument-parser plugin knows neither examples nor exit status."""
import json, pathlib, subprocess, sys

FILES = """.SH ENVIRONMENT
.TP
.B ATTACHE_DB
The database, where --db does not name one.
.TP
.B ATTACHE_LEXICON
A folder of lexicon files of your own, where --lexicon does not name one.
.TP
.B NO_COLOR
Where it is set to anything, there is no colour unless --color asks for it.
.TP
.B PAGER
What shows an answer that is longer than the screen; less where it is not set, nothing where it is empty.
.SH EXIT STATUS
0 done, also when nothing was found; 64 usage; 65 bad data in the input, the rest was done; 66 no such input; 70 our fault;
74 input or output failed.
"""


def roff(text):
    """Text as roff takes it: no line may begin with a control character, and a backslash is none."""
    lines = text.replace("\\", "\\e").replace("-", "\\-").split("\n")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in lines)


def spelling(name):
    return {"long": "--", "short": "-", "longWithSingleDash": "-"}[name["kind"]] + name["name"]


def option(argument):
    value = f" \\fI{roff(argument['valueName'])}\\fR" if argument["kind"] == "option" else ""
    if argument["kind"] == "positional":
        head = f"\\fI{roff(argument['valueName'])}\\fR"
    else:
        head = ", ".join(f"\\fB{roff(spelling(name))}\\fR" for name in argument["names"]) + value
    lines = [".TP", head, roff(argument.get("abstract", "").strip())]
    if argument.get("discussion"):
        lines.append(roff(argument["discussion"].strip()))
    if argument.get("allValues"):
        lines.append("One of " + roff(", ".join(argument["allValues"])) + ".")
    if argument.get("defaultValue"):
        lines.append("Without it: " + roff(argument["defaultValue"]) + ".")
    return lines


def synopsis(command):
    shown = [argument for argument in command.get("arguments", []) if argument["shouldDisplay"]]
    words = []
    if any(argument["kind"] != "positional" for argument in shown):
        words.append("[\\fIoptions\\fR]")
    for argument in shown:
        if argument["kind"] == "positional":
            name = f"\\fI{roff(argument['valueName'])}\\fR" + (" ..." if argument["isRepeating"] else "")
            words.append(f"[{name}]" if argument["isOptional"] else name)
    return " ".join(words)


def description(text):
    """Paragraphs, and the examples as they are typed under a heading of their own."""
    before, _, examples = text.partition("Examples:\n")
    lines = []
    for paragraph in before.strip().split("\n\n"):
        if paragraph:
            lines += [".PP", roff(paragraph)]
    if examples:
        lines += [".SH EXAMPLES", ".nf"] + [roff(line.strip()) for line in examples.strip().split("\n")] + [".fi"]
    return lines


def page(name, title, command, more):
    lines = [
        f'.TH "{title.upper()}" 1 "" "attache {VERSION}"', ".SH NAME",
        f"{roff(title)} \\- {roff(command['abstract'].rstrip('.'))}", ".SH SYNOPSIS", f".B {roff(name)}",
        synopsis(command),
    ]
    body = description(command.get("discussion", ""))
    if body and body[0] == ".PP":
        lines.append(".SH DESCRIPTION")
    cut = body.index(".SH EXAMPLES") if ".SH EXAMPLES" in body else len(body)
    lines += body[:cut]
    shown = [argument for argument in command.get("arguments", []) if argument["shouldDisplay"]]
    if shown:
        lines.append(".SH OPTIONS")
        for argument in shown:
            lines += option(argument)
    lines += body[cut:]
    return "\n".join(lines) + "\n" + more


def main():
    global VERSION
    attache, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    run = lambda *words: subprocess.run([attache, *words], check=True, stdout=subprocess.PIPE).stdout.decode()
    VERSION = run("--version").strip()
    program = json.loads(run("--experimental-dump-help"))["command"]
    verbs = [verb for verb in program["subcommands"] if verb["commandName"] != "help"]
    folder.mkdir(parents=True, exist_ok=True)
    listed = [".SH VERBS"]
    for verb in verbs:
        name = verb["commandName"]
        listed += [".TP", f".B {roff(name)}", f"{roff(verb['abstract'])} See attache\\-{name}(1)."]
        text = page(f"attache {name}", f"attache-{name}", verb, FILES + ".SH SEE ALSO\n.BR attache (1)\n")
        (folder / f"attache-{name}.1").write_text(text, encoding="utf-8")
    see = ", ".join(f"attache\\-{verb['commandName']}(1)" for verb in verbs)
    more = "\n".join(listed) + "\n" + FILES + ".SH SEE ALSO\n" + see + "\n"
    (folder / "attache.1").write_text(page("attache", "attache", program, more), encoding="utf-8")
    print(f"{len(verbs) + 1} pages in {folder}")


if __name__ == "__main__":
    main()
