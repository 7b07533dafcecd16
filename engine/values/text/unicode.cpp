#include "values/text/unicode.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "values/text/unicode_tables.gen.h"
#include "values/text/utf8.h"

namespace loopscope {

namespace {

using namespace unicode_tables;

constexpr int property_bits = 11;

constexpr std::uint32_t properties_in_runs(char32_t code_point) {
  std::uint32_t const wanted = static_cast<std::uint32_t>(code_point) << property_bits | ((1U << property_bits) - 1);
  auto const* after = std::upper_bound(std::begin(property_runs), std::end(property_runs), wanted);
  return *(after - 1) & ((1U << property_bits) - 1);
}

// Most text is ASCII, for which a small table is sufficient.
constexpr char32_t ascii_end = 0x80;
constexpr auto ascii_properties = [] {
  std::array<std::uint16_t, ascii_end> properties = {};
  for (char32_t code_point = 0; code_point < ascii_end; ++code_point) {
    properties[code_point] = static_cast<std::uint16_t>(properties_in_runs(code_point));
  }
  return properties;
}();

std::uint32_t properties_of(char32_t code_point) {
  return code_point < ascii_end ? ascii_properties[code_point] : properties_in_runs(code_point);
}

char ascii_mapped(char32_t code_point, CaseMapping mapping) {
  bool const to_upper = mapping == CaseMapping::upper || mapping == CaseMapping::title;
  bool const changes = to_upper ? code_point >= 'a' && code_point <= 'z' : code_point >= 'A' && code_point <= 'Z';
  return static_cast<char>(changes ? code_point ^ 0x20U : code_point);
}

struct CaseTable {
  std::span<CaseRun const> runs;
  std::span<LongCase const> long_ones;
};

CaseTable table_of(CaseMapping mapping) {
  switch (mapping) {
    case CaseMapping::upper: return {upper_runs, upper_long};
    case CaseMapping::lower: return {lower_runs, lower_long};
    case CaseMapping::title: return {title_runs, title_long};
    case CaseMapping::fold: return {fold_runs, fold_long};
  }
  return {};
}

}  // namespace

bool has_property(char32_t code_point, UnicodeProperty property) {
  return (properties_of(code_point) & static_cast<std::uint32_t>(property)) != 0;
}

int decimal_value(char32_t code_point) {
  // The digits of a script are a run of ten that starts with zero; a digit before that run belongs to another one.
  if (code_point < ascii_end) return static_cast<int>(code_point - U'0');
  char32_t first = code_point;
  while (first > 0 && has_property(first - 1, UnicodeProperty::decimal)) --first;
  return static_cast<int>((code_point - first) % 10);
}

void append_mapped(std::string& text, char32_t code_point, CaseMapping mapping) {
  if (code_point < ascii_end) {
    text += ascii_mapped(code_point, mapping);
    return;
  }
  CaseTable const table = table_of(mapping);
  auto const* long_one = std::ranges::lower_bound(table.long_ones, code_point, {}, [](LongCase const& entry) {
                           return static_cast<char32_t>(entry.code_point);
                         }).base();
  if (long_one != table.long_ones.data() + table.long_ones.size() && long_one->code_point == code_point) {
    for (char32_t part : long_one->result) {
      if (part != 0) append_code_point(text, part);
    }
    return;
  }
  // Runs with a stride of 2 can interleave, so the few nearest preceding runs are checked too.
  auto const runs = table.runs;
  auto run = std::ranges::upper_bound(runs, code_point, {},
                                      [](CaseRun const& entry) { return static_cast<char32_t>(entry.first); });
  for (int tries = 0; tries < 4 && run != runs.begin(); ++tries) {
    --run;
    if (code_point <= run->last && (code_point - run->first) % run->stride == 0) {
      append_code_point(text, code_point + static_cast<char32_t>(run->delta));
      return;
    }
  }
  append_code_point(text, code_point);
}

std::string_view strip_whitespace(std::string_view text) {
  while (!text.empty()) {
    std::size_t offset = 0;
    if (!is_space(next_code_point(text, offset))) break;
    text.remove_prefix(offset);
  }
  while (!text.empty()) {
    std::size_t offset = text.size();
    if (!is_space(previous_code_point(text, offset))) break;
    text.remove_suffix(text.size() - offset);
  }
  return text;
}

std::string ascii_digits(std::string_view text) {
  std::string result;
  for (std::size_t offset = 0; offset < text.size();) {
    char32_t const code_point = next_code_point(text, offset);
    if (code_point < ascii_end) {
      result += static_cast<char>(code_point);
    } else if (is_space(code_point)) {
      result += ' ';
    } else if (has_property(code_point, UnicodeProperty::decimal)) {
      result += static_cast<char>('0' + decimal_value(code_point));
    } else {
      append_code_point(result, code_point);
    }
  }
  return result;
}

}  // namespace loopscope
