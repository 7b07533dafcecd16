#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "values/core/completion.h"
#include "values/core/value.h"
#include "values/text/str.h"

namespace loopscope {

class Runtime;

/// `format(value, specification)`, through the type's `format` slot.
Completion<Ref<StrObject>> format(Runtime& runtime, Value const& value, StrObject& specification);
/// `text % arguments`. Mirrors PyUnicode_Format.
Completion<Value> format_percent(Runtime& runtime, StrObject& text, Value const& arguments);
/// As above, for bytes. Mirrors _PyBytes_FormatEx.
Completion<std::string> format_percent(Runtime& runtime, std::string_view bytes, Value const& arguments);

/// A parsed specification of the format mini-language:
/// [[fill]align][sign][z][#][0][width][grouping][.precision][grouping][type].
struct FormatSpecification {
  char32_t fill = U' ';
  char alignment = 0;  ///< `<`, `>`, `=`, `^`; 0: the default of the type.
  char sign = 0;       ///< `+`, `-`, space; 0: not given.
  bool no_negative_zero = false;
  bool alternate = false;
  std::int64_t width = -1;
  char grouping = 0;  ///< `,`, `_`; 0: none.
  std::int64_t precision = -1;
  char fraction_grouping = 0;
  char32_t type = 0;
  std::string type_name;  ///< The name of the value's type, for messages; empty for a default specification.
};

/// Parses the specification for formatting the value.
Completion<FormatSpecification> parse_format_specification(Runtime& runtime, std::string_view text, Value const& value);
Completion<Ref<StrObject>> format_int(Runtime& runtime, Value const& value, FormatSpecification const& specification);
Completion<Ref<StrObject>> format_float(Runtime& runtime, double value, FormatSpecification const& specification);
Completion<Ref<StrObject>> format_str(Runtime& runtime, StrObject& value, FormatSpecification const& specification);

/// The digits of the absolute value of a float in the format `e`, `f`, `g` (or upper case), or `r` for the repr; inf
/// and nan have no sign.
enum class FloatAlternate : std::uint8_t { no, yes };
std::string float_digits(double magnitude, char type, int precision, FloatAlternate alternate);

}  // namespace loopscope
