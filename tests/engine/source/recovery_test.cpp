#include <catch_amalgamated.hpp>
#include <cstdint>
#include <string>

#include "source/front_end.h"

using namespace loopscope;

namespace {

constexpr std::string_view program = R"(import asyncio

async def worker(name, queue, *, delay=0.5):
    """Takes what comes."""
    total = 0
    while True:
        item = await queue.get()
        if item is None or (total > 3 and not item):
            break
        total += {"a": 1, **extra}["a"] * item[1:-1]
        print(f"{name:>{10}} took {item!r} at {total + 1:.2f}", end="")
    try:
        return [x for x, *_ in total if x]
    except (ValueError, KeyError) as error:
        raise RuntimeError('x' "y") from error
    finally:
        del total, name

async def main():
    async with asyncio.timeout(1) as scope, other():
        await asyncio.gather(*(lambda a, /, b=1: a)(1), key=lambda: None)
    x: int = 1 if scope else 2

asyncio.run(main())
)";

constexpr std::string_view pieces[] = {
    "(",      ")",      "[",      "]",  "{",        "}",    "\"",   "'",   "\"\"\"", "f'",       "{x!r}",
    ":",      "\n",     "\n    ", "\\", ",",        "=",    "**",   "if ", "else:",  "lambda ",  "yield ",
    "async ", "await ", "\t",     ":=", "except* ", "\xff", "\xC3", "0x",  "class ", "global x", "match x:\n case",
    "@",      "with (", "..."};

/// A small pseudo-random number generator, so that every run on every machine tests the same programs.
struct Random {
  std::uint64_t state = 1;
  std::size_t below(std::size_t limit) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::size_t>(state >> 33) % limit;
  }
};

}  // namespace

TEST_CASE("the program that the next test breaks is whole") { CHECK(diagnostics_of(program).empty()); }

TEST_CASE("broken programs are read to their end, with every diagnostic inside the text") {
  Random random;
  for (int round = 0; round < 3000; ++round) {
    std::string text(program);
    for (std::size_t change = 0; change < 1 + random.below(5); ++change) {
      std::size_t const place = random.below(text.size());
      switch (random.below(3)) {
        case 0: text.erase(place, 1 + random.below(6)); break;
        case 1: text.insert(place, pieces[random.below(std::size(pieces))]); break;
        default: text[place] = static_cast<char>(random.below(256)); break;
      }
    }
    SourceText const source(text, "main.py");
    ParsedProgram const parsed = parse_program(source, {});
    for (Diagnostic const& diagnostic : parsed.diagnostics) {
      CAPTURE(text, diagnostic.message);
      REQUIRE(diagnostic.span.begin <= diagnostic.span.end);
      REQUIRE(diagnostic.span.end <= source.size());
      REQUIRE_FALSE(render_text(diagnostic, source).empty());
    }
  }
}
