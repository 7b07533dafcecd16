#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope {

/// The instructions of a compiled pattern, each an int followed by its operands; `re.py` compiles to them. Places in
/// the program are absolute.
enum class RegexOp : std::int32_t {
  success,    ///< the end of the pattern
  accept,     ///< the end of the body of `look` or `atomic`
  character,  ///< CODE_POINT, FOLDING
  any_but_newline,
  any,
  set,         ///< NEGATED, FOLDING, COUNT, then COUNT times FIRST, LAST or -1 - CATEGORY, NEGATED
  fork,        ///< OTHER: goes on behind; if that fails, at OTHER
  jump,        ///< TARGET
  mark,        ///< INDEX: where a group begins (even) or ends (odd)
  at,          ///< RegexPlace
  reference,   ///< GROUP, FOLDING
  look,        ///< NEGATED, WIDTH to go back, END; the body is behind
  atomic,      ///< END; the body is behind
  run,         ///< MINIMUM, MAXIMUM, RegexGreed, END; the one item to repeat is behind
  begin_loop,  ///< LOOP
  loop,        ///< LOOP, MINIMUM, MAXIMUM, IS_LAZY, EXIT; the body is behind and jumps back here
  if_group,    ///< GROUP, ELSE
  fail,
};

enum class RegexPlace : std::int32_t {
  text_begin,
  line_begin,
  text_end,  ///< or before a newline there
  line_end,
  very_end,
  boundary,
  ascii_boundary,
  no_boundary,
  no_ascii_boundary,
};

enum class RegexGreed : std::int32_t { greedy, lazy, possessive };
enum class RegexFolding : std::int32_t { none, unicode, ascii };
enum class RegexCategory : std::int32_t { digit, space, word, ascii_digit, ascii_space, ascii_word };

/// Matches a program against a text by backtracking, with all state on a stack of its own. Mirrors
/// Modules/_sre/sre_lib.h.
class RegexMatcher {
 public:
  /// `loops` is the number of loops in the program. `end` counts as the end of the text.
  RegexMatcher(std::vector<std::int32_t> program, std::uint32_t groups, std::uint32_t loops, std::string_view utf8,
               std::size_t length, std::size_t end);

  enum class Outcome : std::uint8_t { matched, failed, exhausted };
  struct Demands {
    bool to_end = false;     ///< The match must end at the end.
    bool not_empty = false;  ///< It must not end where it begins.
  };
  /// A match that begins at a place; exhausted when it took too many steps.
  Outcome match(std::int64_t begin, Demands demands);
  /// The first match that begins there or later; `not_empty` is asked of one at `begin` only.
  Outcome search(std::int64_t begin, Demands demands);

  /// Of the last match: begin and end of the whole and of each group (-1: none), then the index of the group that was
  /// closed last (-1: none).
  std::span<std::int64_t const> marks() const { return std::span(m_registers).first(2 * m_groups + 1); }
  std::uint64_t steps() const { return m_steps; }

 private:
  struct Entry {
    enum class Kind : std::uint8_t { restore, choice, shrink, grow };
    Kind kind;
    std::int32_t place;     ///< The register to restore, or where the program goes on.
    std::int32_t item = 0;  ///< Of shrink: the least position; of grow: where the item is.
    std::int32_t left = 0;  ///< How many more items may grow.
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
  std::u32string m_wide;  ///< When the text is not ASCII.
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
