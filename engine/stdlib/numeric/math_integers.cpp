#include <algorithm>

#include "stdlib/numeric/math_functions.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/numbers/big_integer.h"
#include "values/numbers/int.h"
#include "values/numbers/int_arithmetic.h"
#include "values/numbers/numbers.h"

// The integer functions of `math`. Mirrors Modules/mathmodule.c.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

Completion<Value> gcd_of(Runtime& runtime, Value a, Value b) {
  while (as_int(b) != 0) {
    Value rest = TRY(int_operation(runtime, BinaryOperator::modulo, a, b));
    a = std::move(b);
    b = std::move(rest);
  }
  return absolute(runtime, a);
}

Completion<Value> lcm_of(Runtime& runtime, Value const& a, Value const& b) {
  if (as_int(a) == 0 || as_int(b) == 0) return Value::small_int(0);
  Value const divisor = TRY(gcd_of(runtime, a, b));
  Value const part = TRY(int_operation(runtime, BinaryOperator::floor_divide, a, divisor));
  return absolute(runtime, TRY(int_operation(runtime, BinaryOperator::multiply, part, b)));
}

template <Completion<Value> (*of)(Runtime&, Value, Value)>
Completion<Value> fold(Runtime& runtime, Arguments arguments, std::int64_t first) {
  Value result = Value::small_int(first);
  for (Value const& item : arguments[0].as<TupleObject>()->items())
    result = TRY(of(runtime, result, TRY(index_value(runtime, item))));
  return result;
}

/// first * (first + 1) … * last, by repeated halving of the range.
BigInteger product_of(std::int64_t first, std::int64_t last) {
  constexpr std::int64_t few = 8;
  if (last - first > few) {
    std::int64_t const middle = first + (last - first) / 2;
    return product_of(first, middle) * product_of(middle + 1, last);
  }
  BigInteger result = 1;
  for (; first <= last; ++first) result = result * BigInteger(first);
  return result;
}

/// The factorial of this number exceeds the maximum number of bits.
constexpr std::int64_t too_long_factorial = 480'000;

Completion<Value> factorial_of(Runtime& runtime, Value const& given) {
  Value const number = TRY(index_value(runtime, given));
  if (as_int(number) < 0)
    return runtime.raise(runtime.types.value_error, "factorial() not defined for negative values");
  if (big_of(number)) {
    return runtime.raise(runtime.types.overflow_error,
                         "factorial() argument should not exceed " + std::to_string(INT64_MAX));
  }
  if (as_int(number) > too_long_factorial) return raise_int_too_large(runtime);
  return int_value(runtime, product_of(1, as_int(number)));
}

Completion<Value> natural(Runtime& runtime, Value const& given, char const* name) {
  Value const number = TRY(index_value(runtime, given));
  if (as_int(number) < 0)
    return runtime.raise(runtime.types.value_error, std::string(name) + " must be a non-negative integer");
  return number;
}

enum class Order : std::uint8_t { counts, does_not_count };

/// n * (n - 1) …, k factors; divided by k! when the order does not matter.
Completion<Value> choices(Runtime& runtime, Value const& n_given, Value const& k_given, Order order) {
  Value const n = TRY(natural(runtime, n_given, "n"));
  Value k = TRY(natural(runtime, k_given, "k"));
  if (compare_ints(k, n) > 0) return Value::small_int(0);
  if (order == Order::does_not_count) {
    Value const rest = TRY(int_operation(runtime, BinaryOperator::subtract, n, k));
    if (compare_ints(rest, k) < 0) k = rest;
  }
  if (big_of(k)) return runtime.raise(runtime.types.overflow_error, "k must not exceed " + std::to_string(INT64_MAX));
  Value result = Value::small_int(1);
  for (std::int64_t index = 0; index < as_int(k); ++index) {
    Value const factor = TRY(int_operation(runtime, BinaryOperator::subtract, n, int_value(runtime, index)));
    result = TRY(int_operation(runtime, BinaryOperator::multiply, result, factor));
    if (order == Order::does_not_count)
      result = TRY(int_operation(runtime, BinaryOperator::floor_divide, result, int_value(runtime, index + 1)));
  }
  return result;
}

Completion<Value> permutations(Runtime& runtime, Arguments arguments) {
  if (arguments[1].is_none()) return factorial_of(runtime, arguments[0]);
  return choices(runtime, arguments[0], arguments[1], Order::counts);
}

Completion<Value> square_root(Runtime& runtime, Arguments arguments) {
  Value const number = TRY(index_value(runtime, arguments[0]));
  if (as_int(number) < 0) return runtime.raise(runtime.types.value_error, "isqrt() argument must be nonnegative");
  return int_value(runtime, BigOperand(number)->square_root());
}

constexpr NativeDefinition functions[] = {
    {"comb", "(n, k, /)",
     [](Runtime& runtime, Arguments arguments) {
       return choices(runtime, arguments[0], arguments[1], Order::does_not_count);
     }},
    {"factorial", "(n, /)", [](Runtime& runtime, Arguments arguments) { return factorial_of(runtime, arguments[0]); }},
    {"gcd", "(*integers)", [](Runtime& runtime, Arguments arguments) { return fold<gcd_of>(runtime, arguments, 0); }},
    {"isqrt", "(n, /)", square_root},
    {"lcm", "(*integers)",
     [](Runtime& runtime, Arguments arguments) {
       return fold<[](Runtime& of, Value a, Value b) { return lcm_of(of, a, b); }>(runtime, arguments, 1);
     }},
    {"perm", "(n, k=None, /)", permutations},
};

}  // namespace

std::span<NativeDefinition const> math_integers() { return functions; }

}  // namespace loopscope
