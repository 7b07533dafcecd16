#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope {

/// The instructions of a compiled pattern, each an int followed by its operands; `re.py` generates them. Positions in
/// the program are absolute.
enum class RegexOp : std::int32_t {
  success,    ///< the end of the pattern
  accept,     ///< the end of the body of `look` or `atomic`
  character,  ///< CODE_POINT, FOLDING
  any_but_newline,
  any,
  set,         ///< NEGATED, FOLDING, COUNT, then COUNT times either FIRST, LAST or -1 - CATEGORY, NEGATED
  fork,        ///< OTHER: continues after the instruction; if that fails, at OTHER
  jump,        ///< TARGET
  mark,        ///< INDEX: the start (even) or end (odd) of a group
  at,          ///< RegexPlace
  reference,   ///< GROUP, FOLDING
  look,        ///< NEGATED, WIDTH to step back, END; the body follows
  atomic,      ///< END; the body follows
  run,         ///< MINIMUM, MAXIMUM, RegexGreed, END; the single item to repeat follows
  begin_loop,  ///< LOOP
  loop,        ///< LOOP, MINIMUM, MAXIMUM, IS_LAZY, EXIT; the body follows and jumps back here
  if_group,    ///< GROUP, ELSE
  fail,
};

/// The places that `at` tests.
enum class RegexPlace : std::int32_t {
  text_begin,
  line_begin,
  text_end,  ///< or before a newline at the end
  line_end,
  very_end,
  boundary,
  ascii_boundary,
  no_boundary,
  no_ascii_boundary,
};

/// The kinds of repetition: `*`, `*?` and `*+`.
enum class RegexGreed : std::int32_t { greedy, lazy, possessive };
enum class RegexFolding : std::int32_t { none, unicode, ascii };
enum class RegexCategory : std::int32_t { digit, space, word, ascii_digit, ascii_space, ascii_word };

/// Matches a program against a text by backtracking, with all state on an explicit stack. Mirrors
/// Modules/_sre/sre_lib.h.
class RegexMatcher {
 public:
  /// `loops` is the number of loops in the program. `end` is treated as the end of the text.
  RegexMatcher(std::vector<std::int32_t> program, std::uint32_t groups, std::uint32_t loops, std::string_view utf8,
               std::size_t length, std::size_t end);

  enum class Outcome : std::uint8_t { matched, failed, exhausted };
  struct Demands {
    bool to_end = false;     ///< The match must extend to the end.
    bool not_empty = false;  ///< The match must not be empty.
  };
  /// Attempts a match that starts at a position; the outcome is `exhausted` after too many steps.
  Outcome match(std::int64_t begin, Demands demands);
  /// Finds the first match that starts at the position or later; `not_empty` applies to a match at `begin` only.
  Outcome search(std::int64_t begin, Demands demands);

  /// The positions of the last match: start and end of the whole and of each group (-1: unmatched), then the index of
  /// the group that was closed last (-1: none).
  std::span<std::int64_t const> marks() const { return std::span(m_registers).first(2 * m_groups + 1); }
  std::uint64_t steps() const { return m_steps; }

 private:
  struct Entry {
    enum class Kind : std::uint8_t { restore, choice, shrink, grow };
    Kind kind;
    std::int32_t place;     ///< The register to restore, or the position in the program to continue at.
    std::int32_t item = 0;  ///< For shrink: the least position; for grow: the position of the item.
    std::int32_t left = 0;  ///< The number of items that may still be added.
    std::int64_t value;
  };

  bool run(std::int32_t place, std::int64_t position);
  bool backtrack(std::size_t base, std::int32_t& place, std::int64_t& position);
  void set(std::size_t register_index, std::int64_t value);
  void drop_choices(std::size_t base);
  void undo(std::size_t base);
  bool item_matches(std::int32_t place, std::int64_t position) const;
  bool set_holds(std::int32_t place, char32_t c) const;
  bool is_at(RegexPlace place, std::int64_t position) const;
  bool same_as_group(std::int32_t group, RegexFolding folding, std::int64_t& position) const;
  char32_t at(std::int64_t index) const;
  std::int32_t operand(std::int32_t place, int index) const {
    return m_program[static_cast<std::size_t>(place + index)];
  }
  std::size_t loop_register(std::int32_t loop) const { return 2 * m_groups + 1 + 2 * static_cast<std::size_t>(loop); }

  std::vector<std::int32_t> m_program;
  std::size_t m_groups;
  std::string_view m_ascii;
  std::u32string m_wide;  ///< Used when the text is not ASCII.
  std::int64_t m_end;
  std::vector<std::int64_t> m_registers;
  std::vector<Entry> m_stack;
  std::int64_t m_begin = 0;
  std::int64_t m_accepted = 0;
  Demands m_demands;
  std::uint64_t m_steps = 0;
  bool m_is_exhausted = false;
};

}  // namespace loopscope
