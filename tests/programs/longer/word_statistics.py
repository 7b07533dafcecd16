# Comprehensions, Counter, sorting, formatting: what a course on text does.
import re
import string
import textwrap
from collections import Counter, defaultdict, namedtuple
from statistics import mean, median, stdev

TEXT = """
The loop wakes when a timer is due, and it asks: who is ready? The ready ones form a queue.
The first of the queue runs until it waits; then the loop takes the next.
Nobody is pushed aside: a task that does not wait keeps the loop, and the others starve.
So a good task waits often, and a wise one never blocks.
"""

Word = namedtuple("Word", "text count length")


def words_of(text):
    return re.findall(r"[a-z']+", text.lower())


def sentences_of(text):
    return [part.strip() for part in re.split(r"[.?!]\s+", text.strip()) if part]


def table(rows, header):
    widths = [max(len(str(row[i])) for row in [header, *rows]) for i in range(len(header))]
    lines = [" | ".join(str(cell).ljust(width) for cell, width in zip(row, widths)).rstrip() for row in [header, *rows]]
    lines.insert(1, "-+-".join("-" * width for width in widths))
    return "\n".join(lines)


words = words_of(TEXT)
counts = Counter(words)
print(len(words), "words,", len(counts), "different")
common = [Word(text, count, len(text)) for text, count in counts.most_common(6)]
print(table(common, Word._fields))

by_length = defaultdict(list)
for word in sorted(counts):
    by_length[len(word)].append(word)
for length, group in sorted(by_length.items(), reverse=True)[:4]:
    print(f"{length:>3}: {', '.join(group)}")

lengths = [len(word) for word in words]
print(f"mean {mean(lengths):.3f}, median {median(lengths)}, deviation {stdev(lengths):.4f}")

for number, sentence in enumerate(sentences_of(TEXT), 1):
    print(number, textwrap.shorten(sentence, width=40, placeholder=" ..."))
print(textwrap.fill(" ".join(words[:24]), width=34, initial_indent="* ", subsequent_indent="  "))

letters = Counter(filter(str.isalpha, TEXT.lower()))
missing = [letter for letter in string.ascii_lowercase if letter not in letters]
print("missing letters:", *missing)
vowels = sum(letters[v] for v in "aeiou")
print(f"vowels: {vowels / letters.total():.1%}, most: {max(letters, key=lambda c: (letters[c], c))}")
print({w[0]: w for w in sorted(counts, key=len) if counts[w] == 1 and len(w) > 4})
print("".join(w[0].upper() for w in words if len(w) > 3))
template = string.Template("$who has $count of ${what}s")
print(template.substitute(who="the", count=counts["the"], what="the"))
both = counts & Counter(words_of("the loop the loop the the the the the the the the the"))
print(both, +Counter(a=1, b=-1), sorted((counts - both).elements())[:5])
print(TEXT.strip().translate(str.maketrans("aeiou", "43103", ".,:;?"))[:60])
# expect: 64 words, 42 different
# expect: text | count | length
# expect: -----+-------+-------
# expect: the  | 8     | 3
# expect: a    | 5     | 1
# expect: loop | 3     | 4
# expect: is   | 3     | 2
# expect: and  | 3     | 3
# expect: it   | 2     | 2
# expect:   6: blocks, nobody, others, pushed, starve
# expect:   5: aside, first, keeps, never, often, queue, ready, takes, timer, until, waits, wakes
# expect:   4: asks, does, form, good, loop, next, ones, runs, task, that, then, wait, when, wise
# expect:   3: and, due, not, one, the, who
# expect: mean 3.703, median 4.0, deviation 1.3649
# expect: 1 The loop wakes when a timer is due, ...
# expect: 2 The ready ones form a queue
# expect: 3 The first of the queue runs until it ...
# expect: 4 Nobody is pushed aside: a task that ...
# expect: 5 So a good task waits often, and a ...
# expect: * the loop wakes when a timer is
# expect:   due and it asks who is ready the
# expect:   ready ones form a queue the
# expect:   first of the
# expect: missing letters: j z
# expect: vowels: 40.9%, most: e
# expect: {'w': 'wakes', 't': 'takes', 'f': 'first', 'u': 'until', 'a': 'aside', 'k': 'keeps', 'o': 'others', 'n': 'nobody', 'p': 'pushed', 's': 'starve', 'b': 'blocks'}
# expect: LWWTARROFQFQRUWTLTNNPATTDWKLOSGTWOWNB
# expect: the has 8 of thes
# expect: Counter({'the': 8, 'loop': 2}) Counter({'a': 1}) ['a', 'a', 'a', 'a', 'a']
# expect: Th3 l00p w4k3s wh3n 4 t1m3r 1s d33 4nd 1t 4sks wh0 1s r34dy
