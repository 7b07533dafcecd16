#include "stdlib/text/regex_matcher.h"

#include <algorithm>
#include <limits>

#include "values/text/unicode.h"
#include "values/text/utf8.h"

namespace loopscope {

namespace {

constexpr std::uint64_t most_steps = 50'000'000;
constexpr std::size_t most_entries = 4'000'000;

char32_t mapped(char32_t c, CaseMapping mapping) {
  std::string text;
  append_mapped(text, c, mapping);
  std::size_t offset = 0;
  char32_t const first = next_code_point(text, offset);
  return offset == text.size() ? first : c;
}

char32_t folded(char32_t c, CaseMapping mapping, RegexFolding folding) {
  if (folding == RegexFolding::none) return c;
  if (c < 128) {
    bool const is_other = mapping == CaseMapping::lower ? c >= 'A' && c <= 'Z' : c >= 'a' && c <= 'z';
    return is_other ? c ^ 32 : c;
  }
  return folding == RegexFolding::ascii ? c : mapped(c, mapping);
}

bool is_same(char32_t a, char32_t b, RegexFolding folding) {
  return a == b || (folding != RegexFolding::none &&
                    (folded(a, CaseMapping::lower, folding) == folded(b, CaseMapping::lower, folding) ||
                     folded(a, CaseMapping::upper, folding) == folded(b, CaseMapping::upper, folding)));
}

bool is_in(char32_t c, RegexCategory category) {
  bool const is_ascii = c < 128;
  switch (category) {
    case RegexCategory::ascii_digit: return c >= '0' && c <= '9';
    case RegexCategory::ascii_space: return c == ' ' || (c >= 9 && c <= 13);
    case RegexCategory::ascii_word: return is_ascii && is_in(c, RegexCategory::word);
    case RegexCategory::digit: return has_property(c, UnicodeProperty::decimal);
    case RegexCategory::space: return is_space(c);
    case RegexCategory::word:
      return c == '_' || has_property(c, UnicodeProperty::alpha) || has_property(c, UnicodeProperty::decimal) ||
             has_property(c, UnicodeProperty::digit) || has_property(c, UnicodeProperty::numeric);
  }
  return false;
}

}  // namespace

RegexMatcher::RegexMatcher(std::vector<std::int32_t> program, std::uint32_t groups, std::uint32_t loops,
                           std::string_view utf8, std::size_t length, std::size_t end)
    : m_program(std::move(program)),
      m_groups(groups),
      m_ascii(utf8),
      m_end(static_cast<std::int64_t>(end)),
      m_registers(2 * groups + 1 + 2 * loops, -1) {
  if (length != utf8.size()) {
    for (std::size_t offset = 0; offset < utf8.size();) m_wide.push_back(next_code_point(utf8, offset));
  }
}

char32_t RegexMatcher::at(std::int64_t index) const {
  auto const place = static_cast<std::size_t>(index);
  return m_wide.empty() ? static_cast<unsigned char>(m_ascii[place]) : m_wide[place];
}

RegexMatcher::Outcome RegexMatcher::match(std::int64_t begin, Demands demands) {
  std::ranges::fill(m_registers, -1);
  m_stack.clear();
  m_begin = begin;
  m_demands = demands;
  if (run(0, begin)) {
    m_registers[0] = begin;
    m_registers[1] = m_accepted;
    return Outcome::matched;
  }
  return m_is_exhausted ? Outcome::exhausted : Outcome::failed;
}

RegexMatcher::Outcome RegexMatcher::search(std::int64_t begin, Demands demands) {
  bool const begins_with_character = static_cast<RegexOp>(m_program[0]) == RegexOp::character && m_program[2] == 0;
  for (std::int64_t place = begin; place <= m_end; ++place) {
    if (begins_with_character) {
      while (place < m_end && at(place) != static_cast<char32_t>(m_program[1])) ++place;
      if (place == m_end) break;
    }
    Outcome const outcome = match(place, {.to_end = demands.to_end, .not_empty = demands.not_empty && place == begin});
    if (outcome != Outcome::failed) return outcome;
  }
  return Outcome::failed;
}

void RegexMatcher::set(std::size_t register_index, std::int64_t value) {
  m_stack.push_back({.kind = Entry::Kind::restore,
                     .place = static_cast<std::int32_t>(register_index),
                     .value = m_registers[register_index]});
  m_registers[register_index] = value;
}

/// Alternatives inside an atomic group are not tried again; its register changes can still be undone.
void RegexMatcher::drop_choices(std::size_t base) {
  auto const begin = m_stack.begin() + static_cast<std::ptrdiff_t>(base);
  m_stack.erase(
      std::remove_if(begin, m_stack.end(), [](Entry const& entry) { return entry.kind != Entry::Kind::restore; }),
      m_stack.end());
}

void RegexMatcher::undo(std::size_t base) {
  for (; m_stack.size() > base; m_stack.pop_back()) {
    Entry const& entry = m_stack.back();
    if (entry.kind == Entry::Kind::restore) m_registers[static_cast<std::size_t>(entry.place)] = entry.value;
  }
}

bool RegexMatcher::backtrack(std::size_t base, std::int32_t& place, std::int64_t& position) {
  while (m_stack.size() > base) {
    Entry& entry = m_stack.back();
    place = entry.place;
    switch (entry.kind) {
      case Entry::Kind::restore:
        m_registers[static_cast<std::size_t>(entry.place)] = entry.value;
        m_stack.pop_back();
        continue;
      case Entry::Kind::choice:
        position = entry.value;
        m_stack.pop_back();
        return true;
      case Entry::Kind::shrink:
        position = --entry.value;
        if (position == entry.item) m_stack.pop_back();
        return true;
      case Entry::Kind::grow:
        if (entry.left == 0 || !item_matches(entry.item, entry.value)) {
          m_stack.pop_back();
          continue;
        }
        --entry.left;
        position = ++entry.value;
        return true;
    }
  }
  return false;
}

bool RegexMatcher::set_holds(std::int32_t place, char32_t c) const {
  auto const folding = static_cast<RegexFolding>(operand(place, 2));
  char32_t const forms[] = {c, folded(c, CaseMapping::lower, folding), folded(c, CaseMapping::upper, folding)};
  for (std::int32_t index = 0; index < operand(place, 3); ++index) {
    std::int32_t const first = operand(place, 4 + 2 * index);
    std::int32_t const last = operand(place, 5 + 2 * index);
    if (first < 0) {
      if (is_in(c, static_cast<RegexCategory>(-1 - first)) == (last == 0)) return true;
      continue;
    }
    for (char32_t const form : forms) {
      if (form >= static_cast<char32_t>(first) && form <= static_cast<char32_t>(last)) return true;
    }
  }
  return false;
}

bool RegexMatcher::item_matches(std::int32_t place, std::int64_t position) const {
  if (position >= m_end) return false;
  char32_t const c = at(position);
  switch (static_cast<RegexOp>(operand(place, 0))) {
    case RegexOp::character:
      return is_same(c, static_cast<char32_t>(operand(place, 1)), static_cast<RegexFolding>(operand(place, 2)));
    case RegexOp::any_but_newline: return c != '\n';
    case RegexOp::set: return set_holds(place, c) == (operand(place, 1) == 0);
    default: return true;
  }
}

bool RegexMatcher::is_at(RegexPlace place, std::int64_t position) const {
  switch (place) {
    case RegexPlace::text_begin: return position == 0;
    case RegexPlace::line_begin: return position == 0 || at(position - 1) == '\n';
    case RegexPlace::text_end: return position == m_end || (position + 1 == m_end && at(position) == '\n');
    case RegexPlace::line_end: return position == m_end || at(position) == '\n';
    case RegexPlace::very_end: return position == m_end;
    default: break;
  }
  bool const is_ascii = place == RegexPlace::ascii_boundary || place == RegexPlace::no_ascii_boundary;
  auto const category = is_ascii ? RegexCategory::ascii_word : RegexCategory::word;
  bool const before = position > 0 && is_in(at(position - 1), category);
  bool const after = position < m_end && is_in(at(position), category);
  return (before != after) == (place == RegexPlace::boundary || place == RegexPlace::ascii_boundary);
}

bool RegexMatcher::same_as_group(std::int32_t group, RegexFolding folding, std::int64_t& position) const {
  std::int64_t const begin = m_registers[2 * static_cast<std::size_t>(group)];
  std::int64_t const end = m_registers[2 * static_cast<std::size_t>(group) + 1];
  if (begin < 0 || end < begin || position + end - begin > m_end) return false;
  for (std::int64_t index = begin; index < end; ++index, ++position) {
    if (!is_same(at(index), at(position), folding)) return false;
  }
  return true;
}

// A body of `look` or `atomic` is matched by a nested call: the nesting follows the pattern's, which the parser limits.
bool RegexMatcher::run(std::int32_t place, std::int64_t position) {
  std::size_t const base = m_stack.size();
  for (;;) {
    if (++m_steps > most_steps || m_stack.size() > most_entries) {
      m_is_exhausted = true;
      return false;
    }
    bool goes_on = true;
    switch (static_cast<RegexOp>(operand(place, 0))) {
      case RegexOp::success:
        goes_on = !(m_demands.to_end && position != m_end) && !(m_demands.not_empty && position == m_begin);
        m_accepted = position;
        if (goes_on) return true;
        break;
      case RegexOp::accept: m_accepted = position; return true;
      case RegexOp::any_but_newline:
      case RegexOp::any: goes_on = item_matches(place++, position++); break;
      case RegexOp::character:
        goes_on = item_matches(place, position++);
        place += 3;
        break;
      case RegexOp::set:
        goes_on = item_matches(place, position++);
        place += 4 + 2 * operand(place, 3);
        break;
      case RegexOp::fork:
        m_stack.push_back({.kind = Entry::Kind::choice, .place = operand(place, 1), .value = position});
        place += 2;
        break;
      case RegexOp::jump: place = operand(place, 1); break;
      case RegexOp::mark: {
        std::int32_t const index = operand(place, 1);
        set(static_cast<std::size_t>(index), position);
        if (index % 2 == 1) set(2 * m_groups, index / 2);
        place += 2;
        break;
      }
      case RegexOp::at:
        goes_on = is_at(static_cast<RegexPlace>(operand(place, 1)), position);
        place += 2;
        break;
      case RegexOp::reference:
        goes_on = same_as_group(operand(place, 1), static_cast<RegexFolding>(operand(place, 2)), position);
        place += 3;
        break;
      case RegexOp::look: {
        bool const is_negated = operand(place, 1) != 0;
        std::int64_t const from = position - operand(place, 2);
        std::size_t const before = m_stack.size();
        bool const found = from >= 0 && run(place + 4, from);
        if (m_is_exhausted) return false;
        if (found && is_negated) undo(before);
        if (found && !is_negated) drop_choices(before);
        goes_on = found != is_negated;
        place = operand(place, 3);
        break;
      }
      case RegexOp::atomic: {
        std::size_t const before = m_stack.size();
        goes_on = run(place + 2, position);
        if (m_is_exhausted) return false;
        drop_choices(before);
        position = m_accepted;
        place = operand(place, 1);
        break;
      }
      case RegexOp::run: {
        std::int64_t const least = position + operand(place, 1);
        std::int64_t const room = m_end - position;
        std::int64_t const most = position + std::min<std::int64_t>(operand(place, 2), room);
        auto const greed = static_cast<RegexGreed>(operand(place, 3));
        std::int32_t const item = place + 5;
        std::int64_t const stop = greed == RegexGreed::lazy ? std::min(least, most) : most;
        while (position < stop && item_matches(item, position)) ++position, ++m_steps;
        place = operand(place, 4);
        goes_on = position >= least;
        if (!goes_on) break;
        if (greed == RegexGreed::greedy && position > least) {
          m_stack.push_back({.kind = Entry::Kind::shrink,
                             .place = place,
                             .item = static_cast<std::int32_t>(least),
                             .value = position});
        } else if (greed == RegexGreed::lazy && position < most) {
          m_stack.push_back({.kind = Entry::Kind::grow,
                             .place = place,
                             .item = item,
                             .left = static_cast<std::int32_t>(most - position),
                             .value = position});
        }
        break;
      }
      case RegexOp::begin_loop: {
        std::size_t const loop = loop_register(operand(place, 1));
        set(loop, -1);
        set(loop + 1, -1);
        place += 2;
        break;
      }
      case RegexOp::loop: {
        std::size_t const loop = loop_register(operand(place, 1));
        std::int32_t const body = place + 6;
        std::int32_t const exit = operand(place, 5);
        std::int64_t const count = m_registers[loop] + 1;
        set(loop, count);
        if (count < operand(place, 2)) {
          place = body;
          break;
        }
        // An iteration that matched the empty text is not repeated.
        bool const may_repeat = count < operand(place, 3) && position != m_registers[loop + 1];
        if (!may_repeat) {
          place = exit;
          break;
        }
        bool const is_lazy = operand(place, 4) != 0;
        if (!is_lazy) {
          m_stack.push_back({.kind = Entry::Kind::choice, .place = exit, .value = position});
          set(loop + 1, position);
          place = body;
          break;
        }
        set(loop + 1, position);
        m_stack.push_back({.kind = Entry::Kind::choice, .place = body, .value = position});
        place = exit;
        break;
      }
      case RegexOp::if_group: {
        bool const is_set = m_registers[2 * static_cast<std::size_t>(operand(place, 1)) + 1] >= 0;
        place = is_set ? place + 3 : operand(place, 2);
        break;
      }
      case RegexOp::fail: goes_on = false; break;
    }
    if (!goes_on && !backtrack(base, place, position)) return false;
  }
}

}  // namespace loopscope
