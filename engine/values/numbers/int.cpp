#include "values/numbers/int.h"

#include <algorithm>
#include <limits>

#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/numbers/big_integer.h"
#include "values/objects/type_method.h"
#include "values/text/bytes.h"
#include "values/text/text.h"
#include "values/text/unicode.h"

namespace loopscope {

Value wide_int_value(Runtime& runtime, std::int64_t value) {
  return Value::from(runtime.heap.make<IntObject>(*runtime.types.int_, value));
}

IntObject::IntObject(Type& type, Value const& other)
    : Object(object_kind, type), value(as_int(other)), big(big_of(other) ? new BigInteger(*big_of(other)) : nullptr) {
  if (big) type.runtime().heap.note_external(static_cast<std::ptrdiff_t>(big->byte_size()));
}

IntObject::IntObject(Type& type, std::unique_ptr<BigInteger const> number)
    : Object(object_kind, type),
      value(number->is_negative() ? std::numeric_limits<std::int64_t>::min()
                                  : std::numeric_limits<std::int64_t>::max()),
      big(number.release()) {
  type.runtime().heap.note_external(static_cast<std::ptrdiff_t>(big->byte_size()));
}

void IntObject::drop_big() {
  type().runtime().heap.note_external(-static_cast<std::ptrdiff_t>(big->byte_size()));
  delete big;
}

Value int_value(Runtime& runtime, BigInteger number) {
  if (auto const small = number.as_int64()) return int_value(runtime, *small);
  return Value::from(
      runtime.heap.make<IntObject>(*runtime.types.int_, std::make_unique<BigInteger const>(std::move(number))));
}

Value plain_int(Runtime& runtime, Value const& value) {
  if (!big_of(value)) return int_value(runtime, as_int(value));
  if (&value.object()->type() == runtime.types.int_) return value;
  return Value::from(runtime.heap.make<IntObject>(*runtime.types.int_, value));
}

Raised raise_int_too_large(Runtime& runtime) {
  return runtime.raise(runtime.types.memory_error,
                       "Loopscope supports integers of up to " + std::to_string(BigInteger::maximum_bits) + " bits");
}

Completion<Value> index_value(Runtime& runtime, Value const& value) {
  if (is_int(value)) [[likely]]
    return value;
  Value index = TRY(call_type_method(runtime, value, "__index__"));
  if (is_int(index)) return index;
  if (!index.is_unset()) {
    return runtime.raise(runtime.types.type_error,
                         "__index__ returned non-int (type " + type_of(runtime, index).name() + ")");
  }
  return runtime.raise(runtime.types.type_error,
                       "'" + type_of(runtime, value).name() + "' object cannot be interpreted as an integer");
}

Completion<std::int64_t> index_of(Runtime& runtime, Value const& value) {
  if (value.is_small_int()) [[likely]]
    return value.as_small_int();
  Value const index = TRY(index_value(runtime, value));
  if (big_of(index)) return runtime.raise(runtime.types.overflow_error, "Python int too large to convert to C ssize_t");
  return as_int(index);
}

Completion<std::int64_t> clipped_index_of(Runtime& runtime, Value const& value) {
  return as_int(TRY(index_value(runtime, value)));
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

/// The digits without the single underscores between them (one may follow a prefix); empty when malformed.
std::string plain_digits(std::string_view text, int base) {
  std::string digits;
  for (std::size_t index = 0; index < text.size(); ++index) {
    if (text[index] != '_') {
      if (digit_value(text[index]) >= base) return {};
      digits += text[index];
    } else if (index == 0 || index + 1 == text.size() || text[index + 1] == '_') {
      return {};
    }
  }
  return digits;
}

/// Returns false when the number needs more than 64 bits.
bool read_digits(std::string_view digits, int base, bool negative, std::int64_t& result) {
  for (char const character : digits) {
    int const digit = digit_value(character);
    if (__builtin_mul_overflow(result, static_cast<std::int64_t>(base), &result) ||
        __builtin_add_overflow(result, static_cast<std::int64_t>(negative ? -digit : digit), &result)) {
      return false;
    }
  }
  return true;
}

constexpr char const* limit_text = "Exceeds the limit (4300 digits) for integer string conversion";
constexpr char const* limit_advice = "; use sys.set_int_max_str_digits() to increase the limit";

bool is_limited(int base) { return (base & (base - 1)) != 0; }

}  // namespace

namespace {

Completion<Value> parse(Runtime& runtime, std::string_view text, int base, Value const& given) {
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
  std::string const digits = plain_digits(rest, base);
  if (digits.empty() || (leading_zeros_only && digits.find_first_not_of('0') != std::string::npos)) {
    std::string shown;
    // A subclass of str may define its own repr.
    if (is_str(given))
      TRY(append_repr(runtime, shown, given));
    else
      shown = bytes_repr(text);
    return runtime.raise(runtime.types.value_error, "invalid literal for int() with base " +
                                                        std::to_string(shown_base) + ": " + shown.substr(0, 200));
  }
  if (is_limited(base) && digits.size() > maximum_text_digits) {
    return runtime.raise(runtime.types.value_error, std::string(limit_text) + ": value has " +
                                                        std::to_string(digits.size()) + " digits" + limit_advice);
  }
  std::int64_t result = 0;
  if (read_digits(digits, base, negative, result)) return int_value(runtime, result);
  if (digits.size() > BigInteger::maximum_bits / 5) return raise_int_too_large(runtime);
  BigInteger number = BigInteger::of_digits(digits, base);
  return int_value(runtime, negative ? -number : std::move(number));
}

}  // namespace

Completion<Value> parse_int(Runtime& runtime, Value const& text, int base) {
  if (auto const* bytes = text.if_is<BytesObject>()) return parse(runtime, bytes->data, base, text);
  return parse(runtime, text.as<StrObject>()->view(), base, text);
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

Completion<std::string> int_text(Runtime& runtime, Value const& value, int base) {
  BigInteger const* big = big_of(value);
  if (!big) return int_text(as_int(value), base);
  auto const too_long = [&] {
    return runtime.raise(runtime.types.value_error, std::string(limit_text) + limit_advice);
  };
  // A decimal digit corresponds to more than three bits: reject numbers that are far too long before converting them.
  if (is_limited(base) && big->bit_length() > maximum_text_digits * 10 / 3) return too_long();
  std::string text = big->digits(base);
  if (is_limited(base) && text.size() - big->is_negative() > maximum_text_digits) return too_long();
  return text;
}

}  // namespace loopscope
