#include "values/int.h"

#include <algorithm>

#include "values/runtime.h"
#include "values/text.h"
#include "values/type.h"
#include "values/type_method.h"
#include "values/unicode.h"

namespace loopscope {

Value wide_int_value(Runtime& runtime, std::int64_t value) {
  return Value::from(runtime.heap.make<IntObject>(*runtime.types.int_, value));
}

Raised raise_int_overflow(Runtime& runtime) {
  return runtime.raise(runtime.types.overflow_error,
                       "this integer needs more than 64 bits, which Loopscope does not have yet");
}

Completion<std::int64_t> index_of(Runtime& runtime, Value const& value) {
  if (is_int(value)) [[likely]]
    return as_int(value);
  Value const index = TRY(call_type_method(runtime, value, "__index__"));
  if (is_int(index)) return as_int(index);
  if (!index.is_unset()) {
    return runtime.raise(runtime.types.type_error,
                         "__index__ returned non-int (type " + type_of(runtime, index).name() + ")");
  }
  return runtime.raise(runtime.types.type_error,
                       "'" + type_of(runtime, value).name() + "' object cannot be interpreted as an integer");
}

namespace {

int digit_value(char character) {
  if (character >= '0' && character <= '9') return character - '0';
  if (character >= 'a' && character <= 'z') return character - 'a' + 10;
  if (character >= 'A' && character <= 'Z') return character - 'A' + 10;
  return 99;
}

int prefix_base(std::string_view text) {
  if (text.size() < 2 || text[0] != '0') return 0;
  switch (text[1]) {
    case 'x':
    case 'X': return 16;
    case 'o':
    case 'O': return 8;
    case 'b':
    case 'B': return 2;
    default: return 0;
  }
}

enum class DigitsOutcome { good, malformed, too_wide };

/// Digits with single underscores between them (one may come first after a prefix).
DigitsOutcome read_digits(std::string_view text, int base, bool negative, std::int64_t& result) {
  if (text.empty() || text.front() == '_' || text.back() == '_') return DigitsOutcome::malformed;
  bool overflows = false;
  bool after_underscore = false;
  result = 0;
  for (char character : text) {
    if (character == '_') {
      if (after_underscore) return DigitsOutcome::malformed;
      after_underscore = true;
      continue;
    }
    after_underscore = false;
    int const digit = digit_value(character);
    if (digit >= base) return DigitsOutcome::malformed;
    overflows |= __builtin_mul_overflow(result, static_cast<std::int64_t>(base), &result);
    overflows |= __builtin_add_overflow(result, static_cast<std::int64_t>(negative ? -digit : digit), &result);
  }
  return overflows ? DigitsOutcome::too_wide : DigitsOutcome::good;
}

}  // namespace

Completion<Value> parse_int(Runtime& runtime, std::string_view text, int base) {
  std::string const converted = ascii_digits(text);
  std::string_view rest = strip_whitespace(converted);
  int const shown_base = base;
  bool negative = false;
  if (!rest.empty() && (rest[0] == '+' || rest[0] == '-')) {
    negative = rest[0] == '-';
    rest.remove_prefix(1);
  }
  int const prefix = prefix_base(rest);
  bool leading_zeros_only = false;
  if (prefix != 0 && (base == 0 || base == prefix)) {
    base = prefix;
    rest.remove_prefix(2);
    if (rest.starts_with('_')) rest.remove_prefix(1);
  } else if (base == 0) {
    base = 10;
    leading_zeros_only = rest.starts_with('0');
  }
  std::int64_t result = 0;
  DigitsOutcome outcome = read_digits(rest, base, negative, result);
  if (outcome == DigitsOutcome::good && leading_zeros_only && result != 0) outcome = DigitsOutcome::malformed;
  if (outcome == DigitsOutcome::good) return int_value(runtime, result);
  if (outcome == DigitsOutcome::too_wide) return raise_int_overflow(runtime);
  std::string message = "invalid literal for int() with base " + std::to_string(shown_base) + ": ";
  append_str_repr(message, text);
  return runtime.raise(runtime.types.value_error, std::move(message));
}

std::string int_text(std::int64_t value, int base) {
  std::uint64_t rest = value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
  std::string text;
  do {
    text += "0123456789abcdefghijklmnopqrstuvwxyz"[rest % static_cast<unsigned>(base)];
    rest /= static_cast<unsigned>(base);
  } while (rest != 0);
  if (value < 0) text += '-';
  std::ranges::reverse(text);
  return text;
}

}  // namespace loopscope
