#include <cmath>
#include <string>

#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/numbers/float_text.h"
#include "values/numbers/int.h"
#include "values/numbers/int_arithmetic.h"
#include "values/numbers/numbers.h"
#include "values/text/bytes.h"
#include "values/text/str.h"
#include "values/text/utf8.h"
#include "vm/builtins/builtins.h"

namespace loopscope::builtins {

namespace {

constexpr std::int64_t code_point_end = 0x110000;

Completion<Value> with_prefix(Runtime& runtime, Value const& number, int base, std::string_view prefix) {
  std::string text = TRY(int_text(runtime, TRY(index_value(runtime, number)), base));
  text.insert(text.starts_with('-') ? 1 : 0, prefix);
  return str_value(runtime, text);
}

/// The running total of floats and its lost low digits. Mirrors cs_add and cs_to_double in Python/bltinmodule.c.
struct CompensatedSum {
  double high = 0;
  double low = 0;

  void add(double value) {
    double const total = high + value;
    if (std::fabs(high) >= std::fabs(value)) {
      low += (high - total) + value;
    } else {
      low += (value - total) + high;
    }
    high = total;
  }
  double total() const { return low != 0 && std::isfinite(low) ? high + low : high; }
};

}  // namespace

Completion<Value> abs(Runtime& runtime, Arguments arguments) { return absolute(runtime, arguments[0]); }

Completion<Value> divmod(Runtime& runtime, Arguments arguments) {
  return divide_modulo(runtime, arguments[0], arguments[1]);
}

Completion<Value> pow(Runtime& runtime, Arguments arguments) {
  return power(runtime, arguments[0], arguments[1], arguments[2]);
}

Completion<Value> round(Runtime& runtime, Arguments arguments) {
  return round_number(runtime, arguments[0], arguments[1]);
}

Completion<Value> bin(Runtime& runtime, Arguments arguments) { return with_prefix(runtime, arguments[0], 2, "0b"); }
Completion<Value> oct(Runtime& runtime, Arguments arguments) { return with_prefix(runtime, arguments[0], 8, "0o"); }
Completion<Value> hex(Runtime& runtime, Arguments arguments) { return with_prefix(runtime, arguments[0], 16, "0x"); }

Completion<Value> chr(Runtime& runtime, Arguments arguments) {
  std::int64_t const code_point = TRY(clipped_index_of(runtime, arguments[0]));
  if (code_point < 0 || code_point >= code_point_end) {
    return runtime.raise(runtime.types.value_error, "chr() arg not in range(0x110000)");
  }
  return runtime.character(static_cast<char32_t>(code_point));
}

Completion<Value> ord(Runtime& runtime, Arguments arguments) {
  if (auto const* bytes = arguments[0].if_is<BytesObject>()) {
    if (bytes->data.size() == 1) return Value::small_int(static_cast<unsigned char>(bytes->data[0]));
    return runtime.raise(runtime.types.type_error, "ord() expected a character, but string of length " +
                                                       std::to_string(bytes->data.size()) + " found");
  }
  auto const* text = arguments[0].if_is<StrObject>();
  if (!text) {
    return runtime.raise(runtime.types.type_error,
                         "ord() expected string of length 1, but " + type_of(runtime, arguments[0]).name() + " found");
  }
  if (text->length() != 1) {
    return runtime.raise(runtime.types.type_error, "ord() expected a character, but string of length " +
                                                       std::to_string(text->length()) + " found");
  }
  std::size_t offset = 0;
  return Value::small_int(next_code_point(text->view(), offset));
}

Completion<Value> hash_value(Runtime& runtime, Arguments arguments) {
  return int_value(runtime, TRY(hash(runtime, arguments[0])));
}

// The number that the object's repr shows, instead of CPython's address.
Completion<Value> id(Runtime& runtime, Arguments arguments) {
  Value const& value = arguments[0];
  if (value.is_object()) return int_value(runtime, runtime.stable_number(*value.object()));
  return int_value(runtime, static_cast<std::int64_t>(value.bits()));
}

// Adds ints exactly, and floats with a compensation for rounding errors. Mirrors sum in Python/bltinmodule.c.
Completion<Value> sum(Runtime& runtime, Arguments arguments) {
  Value const iterator = TRY(iterate(runtime, arguments[0]));
  Value total = arguments[1];
  if (is_str(total))
    return runtime.raise(runtime.types.type_error, "sum() can't sum strings [use ''.join(seq) instead]");
  if (total.is<BytesObject>()) {
    return runtime.raise(runtime.types.type_error,
                         "sum() can't sum " + type_of(runtime, total).name() + " [use b''.join(seq) instead]");
  }
  bool is_compensating = total.is_float();
  CompensatedSum floats{.high = is_compensating ? total.as_float() : 0};
  for (;;) {
    Value item = TRY(next(runtime, iterator));
    if (item.is_unset()) break;
    if (is_compensating) {
      if (item.is_float()) {
        floats.add(item.as_float());
        continue;
      }
      if (is_int(item)) {
        floats.add(TRY(float_of_int(runtime, item)));
        continue;
      }
      is_compensating = false;
      total = Value::number(floats.total());
    }
    total = TRY(binary(runtime, BinaryOperator::add, total, item));
    if (total.is_float() && item.is_float()) {
      is_compensating = true;
      floats = {.high = total.as_float()};
    }
  }
  return is_compensating ? Value::number(floats.total()) : std::move(total);
}

}  // namespace loopscope::builtins
