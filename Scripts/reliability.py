"""How often finds are right, by the confidence that they claim; part of gold.py. Standard library only."""
import json

import goldset

# Lower edges; a find belongs to the highest bin whose edge its confidence is over.
EDGES = (0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0)
# The law: of the finds with a confidence over the first edge, this share is right.
SURE = 0.9


def judged(gold, folder, output):
    """(confidence, whether an annotated event of the same type answers to it) for every find; optional ones answer too."""
    score = goldset.scorer(gold)
    with open(output, encoding="utf-8") as file:
        found = {record["id"]: record["events"] for record in map(json.loads, file)}
    for path in sorted((gold / folder).glob("*.json")):
        annotation = json.loads(path.read_text(encoding="utf-8"))
        if "doc" not in annotation:
            continue
        events, finds = annotation.get("events") or [], found.get(annotation["doc"], [])
        pairs = score.match(events, finds, score.event_similarity)
        right = {find for event, find in pairs if events[event]["type"] == finds[find]["type"]}
        yield from ((find["confidence"], index in right) for index, find in enumerate(finds))


def table(finds):
    """One (edge, right, of) for each bin that holds a find, the surest first."""
    bins = {edge: [0, 0] for edge in EDGES}
    for confidence, is_right in finds:
        bin = bins[next((edge for edge in EDGES if confidence > edge), EDGES[-1])]
        bin[0] += is_right
        bin[1] += 1
    return [(edge, right, of) for edge, (right, of) in bins.items() if of]


def text(rows):
    lines = ["confidence        right      of   share"]
    for edge, right, of in rows:
        lower = f"over {edge:.2f}" if edge else f"{min(e for e in EDGES if e):.2f} and less"
        lines.append(f"{lower:15} {right:7} {of:7}   {right / of:.3f}")
    return "\n".join(lines)


def breach(rows):
    """The sentence that says how the law is broken, or None."""
    for edge, right, of in rows:
        if edge == EDGES[0] and right < SURE * of:
            return f"of the finds with a confidence over {edge} only {right} of {of} are right, fewer than {SURE:.0%}"
    return None
