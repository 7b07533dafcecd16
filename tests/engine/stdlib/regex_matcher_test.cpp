#include "stdlib/text/regex_matcher.h"

#include <initializer_list>
#include <string_view>
#include <variant>
#include <vector>

#include "catch_amalgamated.hpp"

using namespace loopscope;

namespace {

/// An instruction's opcode, or one of its operands.
struct Word {
  Word(RegexOp op) : value(static_cast<std::int32_t>(op)) {}
  Word(RegexPlace place) : value(static_cast<std::int32_t>(place)) {}
  Word(RegexGreed greed) : value(static_cast<std::int32_t>(greed)) {}
  Word(RegexFolding folding) : value(static_cast<std::int32_t>(folding)) {}
  Word(char character) : value(character) {}
  Word(int number) : value(number) {}

  std::int32_t value;
};

std::vector<std::int32_t> program(std::initializer_list<Word> words) {
  std::vector<std::int32_t> result;
  for (Word const& word : words) result.push_back(word.value);
  return result;
}

using enum RegexOp;
constexpr auto none = RegexFolding::none;

RegexMatcher matcher(std::vector<std::int32_t> of, std::string_view text, std::size_t length, std::uint32_t groups = 0,
                     std::uint32_t loops = 0) {
  // The number of groups includes the whole match.
  return RegexMatcher(std::move(of), groups + 1, loops, text, length, length);
}

RegexMatcher matcher(std::vector<std::int32_t> of, std::string_view text) {
  return matcher(std::move(of), text, text.size());
}

std::vector<std::int64_t> marks(RegexMatcher const& of) { return {of.marks().begin(), of.marks().end()}; }

}  // namespace

TEST_CASE("a match begins at its place, a search at the first place that has one") {
  auto const ab = program({character, 'a', none, character, 'b', none, success});
  RegexMatcher search = matcher(ab, "xxab");
  CHECK(search.match(0, {}) == RegexMatcher::Outcome::failed);
  REQUIRE(search.search(0, {}) == RegexMatcher::Outcome::matched);
  CHECK(search.marks()[0] == 2);
  CHECK(search.marks()[1] == 4);
}

TEST_CASE("a greedy run gives back what the rest of the pattern needs, a lazy one takes as little") {
  // a{0,100} then a
  auto const repeated_then_one = [](RegexGreed greed) {
    return program({run, 0, 100, greed, 8, character, 'a', none, character, 'a', none, success});
  };
  RegexMatcher greedy = matcher(repeated_then_one(RegexGreed::greedy), "aaaa");
  REQUIRE(greedy.match(0, {}) == RegexMatcher::Outcome::matched);
  CHECK(greedy.marks()[1] == 4);
  RegexMatcher lazy = matcher(repeated_then_one(RegexGreed::lazy), "aaaa");
  REQUIRE(lazy.match(0, {}) == RegexMatcher::Outcome::matched);
  CHECK(lazy.marks()[1] == 1);
  RegexMatcher possessive = matcher(repeated_then_one(RegexGreed::possessive), "aaaa");
  CHECK(possessive.match(0, {}) == RegexMatcher::Outcome::failed);
}

TEST_CASE("an alternative is tried when the first fails, and its marks are taken back") {
  // (ab)|ac: the marks that the failed branch set are restored.
  auto const either =
      program({fork,      13,  mark, 2,         character, 'a',  none,   character, 'b', none, mark, 3, success,  //
               character, 'a', none, character, 'c',       none, success});
  RegexMatcher second = matcher(either, "ac", 2, 1);
  REQUIRE(second.match(0, {}) == RegexMatcher::Outcome::matched);
  CHECK(marks(second) == std::vector<std::int64_t>{0, 2, -1, -1, -1});
  RegexMatcher first = matcher(either, "ab", 2, 1);
  REQUIRE(first.match(0, {}) == RegexMatcher::Outcome::matched);
  CHECK(first.marks()[2] == 0);
  CHECK(first.marks()[3] == 2);
}

TEST_CASE("a full match must end at the end") {
  auto const a = program({character, 'a', none, success});
  RegexMatcher of = matcher(a, "ab");
  CHECK(of.match(0, {.to_end = true}) == RegexMatcher::Outcome::failed);
  CHECK(of.match(0, {}) == RegexMatcher::Outcome::matched);
}

TEST_CASE("places are code points, in texts beyond ASCII too") {
  auto const euro = program({character, 0x20AC, none, success});
  RegexMatcher of = matcher(euro, "\u00e4\u20ac", 2);
  REQUIRE(of.search(0, {}) == RegexMatcher::Outcome::matched);
  CHECK(of.marks()[0] == 1);
  CHECK(of.marks()[1] == 2);
}

TEST_CASE("a look-ahead takes nothing, and a negated one holds where its body fails") {
  // a(?=b) and a(?!b)
  auto const followed = [](int negated) {
    return program({character, 'a', none, look, negated, 0, 11, character, 'b', none, accept, success});
  };
  RegexMatcher positive = matcher(followed(0), "ab");
  REQUIRE(positive.match(0, {}) == RegexMatcher::Outcome::matched);
  CHECK(positive.marks()[1] == 1);
  CHECK(matcher(followed(1), "ab").match(0, {}) == RegexMatcher::Outcome::failed);
  CHECK(matcher(followed(1), "ac").match(0, {}) == RegexMatcher::Outcome::matched);
}
