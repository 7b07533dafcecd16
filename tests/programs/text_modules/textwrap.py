import textwrap

text = "The well-known quick brown fox -- it jumps over the lazy dog, and then supercalifragilistic things happen."
print(textwrap.fill(text, 30), textwrap.wrap(text, 12), textwrap.wrap("", 5), sep="\n")
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  ", max_lines=2))
print(textwrap.wrap("a verylongword", 5, break_long_words=False), textwrap.shorten("Hello  big world", 12, placeholder="…"))
print(textwrap.dedent("""\
    one
      two

    three
"""), textwrap.indent("a\n\nb\n", "> "), sep="|")
try:
    textwrap.wrap("x", 0)
except ValueError as error:
    print(error)
# expect: The well-known quick brown fox
# expect: -- it jumps over the lazy dog,
# expect: and then supercalifragilistic
# expect: things happen.
# expect: ['The well-', 'known quick', 'brown fox --', 'it jumps', 'over the', 'lazy dog,', 'and then sup', 'ercalifragil', 'istic things', 'happen.']
# expect: []
# expect: * The well-known quick brown fox -- it
# expect:   jumps over the lazy dog, and [...]
# expect: ['a', 'verylongword'] Hello big…
# expect: one
# expect:   two
# expect:
# expect: three
# expect: |> a
# expect:
# expect: > b
# expect:
# expect: invalid width 0 (must be > 0)
