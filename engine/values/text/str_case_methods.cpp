#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/native/method_tables.h"
#include "values/native/native_function.h"
#include "values/text/str.h"
#include "values/text/unicode.h"
#include "values/text/utf8.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

StrObject& self_of(Arguments arguments) { return *arguments[0].as<StrObject>(); }

bool is_cased(char32_t code_point) {
  return has_property(code_point, UnicodeProperty::lower) || has_property(code_point, UnicodeProperty::upper) ||
         has_property(code_point, UnicodeProperty::title);
}

/// Marks that do not separate a letter from the next one. Only the characters that matter here are included.
bool is_case_ignorable(char32_t code_point) {
  return code_point == U'\'' || code_point == U'.' || code_point == U':' || code_point == U'^' || code_point == U'`' ||
         code_point == 0xA8 || code_point == 0xAD || code_point == 0xAF || code_point == 0xB4 || code_point == 0xB7 ||
         code_point == 0xB8 || code_point == 0x2019 || (code_point >= 0x300 && code_point <= 0x36F);
}

/// A capital sigma at the end of a word has a special lower-case form.
bool is_final_sigma(std::string_view text, std::size_t begin, std::size_t end) {
  bool letter_before = false;
  while (begin > 0) {
    char32_t const code_point = previous_code_point(text, begin);
    if (is_case_ignorable(code_point)) continue;
    letter_before = is_cased(code_point);
    break;
  }
  if (!letter_before) return false;
  while (end < text.size()) {
    char32_t const code_point = next_code_point(text, end);
    if (!is_case_ignorable(code_point)) return !is_cased(code_point);
  }
  return true;
}

void append_lower(std::string& result, std::string_view text, std::size_t begin, std::size_t end, char32_t code_point) {
  constexpr char32_t capital_sigma = 0x3A3;
  if (code_point == capital_sigma) {
    append_code_point(result, is_final_sigma(text, begin, end) ? 0x3C2 : 0x3C3);
  } else {
    append_mapped(result, code_point, CaseMapping::lower);
  }
}

/// Maps every code point with the mapping that `choose` returns; `choose` receives whether the previous code point was
/// cased.
template <typename Choose>
Completion<Value> map_all(Runtime& runtime, StrObject& string, Choose choose) {
  std::string_view const text = string.view();
  std::string result;
  result.reserve(text.size());
  bool after_cased = false;
  for (std::size_t offset = 0; offset < text.size();) {
    std::size_t const begin = offset;
    char32_t const code_point = next_code_point(text, offset);
    CaseMapping const mapping = choose(code_point, begin, after_cased);
    if (mapping == CaseMapping::lower) {
      append_lower(result, text, begin, offset, code_point);
    } else {
      append_mapped(result, code_point, mapping);
    }
    after_cased = is_cased(code_point);
  }
  return str_value(runtime, result);
}

template <CaseMapping mapping>
Completion<Value> map_case(Runtime& runtime, Arguments arguments) {
  return map_all(runtime, self_of(arguments), [](char32_t, std::size_t, bool) { return mapping; });
}

Completion<Value> capitalize(Runtime& runtime, Arguments arguments) {
  return map_all(runtime, self_of(arguments), [](char32_t, std::size_t begin, bool) {
    return begin == 0 ? CaseMapping::title : CaseMapping::lower;
  });
}

Completion<Value> title(Runtime& runtime, Arguments arguments) {
  return map_all(runtime, self_of(arguments), [](char32_t, std::size_t, bool after_cased) {
    return after_cased ? CaseMapping::lower : CaseMapping::title;
  });
}

Completion<Value> swap_case(Runtime& runtime, Arguments arguments) {
  return map_all(runtime, self_of(arguments), [](char32_t code_point, std::size_t, bool) {
    return has_property(code_point, UnicodeProperty::upper) ? CaseMapping::lower : CaseMapping::upper;
  });
}

/// Whether the text is not empty and every code point has one of the properties (a sum of UnicodeProperty).
template <UnicodeProperty... properties>
Completion<Value> all_have(Runtime&, Arguments arguments) {
  std::string_view const text = self_of(arguments).view();
  for (std::size_t offset = 0; offset < text.size();) {
    char32_t const code_point = next_code_point(text, offset);
    if (!(has_property(code_point, properties) || ...)) return Value::boolean(false);
  }
  return Value::boolean(!text.empty());
}

Completion<Value> is_ascii(Runtime&, Arguments arguments) { return Value::boolean(self_of(arguments).is_ascii()); }

Completion<Value> is_printable_text(Runtime&, Arguments arguments) {
  std::string_view const text = self_of(arguments).view();
  for (std::size_t offset = 0; offset < text.size();) {
    if (!is_printable(next_code_point(text, offset))) return Value::boolean(false);
  }
  return Value::boolean(true);
}

/// Whether there are cased letters and none of them has the other case.
template <UnicodeProperty wanted, UnicodeProperty other>
Completion<Value> is_all_cased(Runtime&, Arguments arguments) {
  std::string_view const text = self_of(arguments).view();
  bool found = false;
  for (std::size_t offset = 0; offset < text.size();) {
    char32_t const code_point = next_code_point(text, offset);
    if (has_property(code_point, other) || has_property(code_point, UnicodeProperty::title))
      return Value::boolean(false);
    found |= has_property(code_point, wanted);
  }
  return Value::boolean(found);
}

Completion<Value> is_title(Runtime&, Arguments arguments) {
  std::string_view const text = self_of(arguments).view();
  bool found = false;
  bool after_cased = false;
  for (std::size_t offset = 0; offset < text.size();) {
    char32_t const code_point = next_code_point(text, offset);
    bool const is_capital =
        has_property(code_point, UnicodeProperty::upper) || has_property(code_point, UnicodeProperty::title);
    bool const is_small = has_property(code_point, UnicodeProperty::lower);
    if (is_capital && after_cased) return Value::boolean(false);
    if (is_small && !after_cased) return Value::boolean(false);
    found |= is_capital || is_small;
    after_cased = is_capital || is_small;
  }
  return Value::boolean(found);
}

Completion<Value> is_identifier(Runtime&, Arguments arguments) {
  std::string_view const text = self_of(arguments).view();
  for (std::size_t offset = 0; offset < text.size();) {
    UnicodeProperty const wanted = offset == 0 ? UnicodeProperty::identifier_start : UnicodeProperty::identifier_part;
    if (!has_property(next_code_point(text, offset), wanted)) return Value::boolean(false);
  }
  return Value::boolean(!text.empty());
}

constexpr NativeDefinition methods[] = {
    {"capitalize", "(self, /)", capitalize},
    {"casefold", "(self, /)", map_case<CaseMapping::fold>},
    {"isalnum", "(self, /)",
     all_have<UnicodeProperty::alpha, UnicodeProperty::decimal, UnicodeProperty::digit, UnicodeProperty::numeric>},
    {"isalpha", "(self, /)", all_have<UnicodeProperty::alpha>},
    {"isascii", "(self, /)", is_ascii},
    {"isdecimal", "(self, /)", all_have<UnicodeProperty::decimal>},
    {"isdigit", "(self, /)", all_have<UnicodeProperty::digit>},
    {"isidentifier", "(self, /)", is_identifier},
    {"islower", "(self, /)", is_all_cased<UnicodeProperty::lower, UnicodeProperty::upper>},
    {"isnumeric", "(self, /)", all_have<UnicodeProperty::numeric>},
    {"isprintable", "(self, /)", is_printable_text},
    {"isspace", "(self, /)", all_have<UnicodeProperty::space>},
    {"istitle", "(self, /)", is_title},
    {"isupper", "(self, /)", is_all_cased<UnicodeProperty::upper, UnicodeProperty::lower>},
    {"lower", "(self, /)", map_case<CaseMapping::lower>},
    {"swapcase", "(self, /)", swap_case},
    {"title", "(self, /)", title},
    {"upper", "(self, /)", map_case<CaseMapping::upper>},
};

}  // namespace

void add_str_case_methods(Runtime& runtime) { add_methods(runtime, *runtime.types.str, methods); }

}  // namespace loopscope
