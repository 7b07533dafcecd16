#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numbers>

#include "stdlib/modules.h"
#include "stdlib/numeric/math_functions.h"
#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "values/numbers/big_integer.h"
#include "values/numbers/float_text.h"
#include "values/numbers/int.h"
#include "values/numbers/int_arithmetic.h"
#include "values/numbers/numbers.h"
#include "values/objects/type_method.h"

// The module `math`. Mirrors Modules/mathmodule.c.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

constexpr double infinity = std::numeric_limits<double>::infinity();

Raised domain_error(Runtime& runtime, char const* expected, double value) {
  return runtime.raise(runtime.types.value_error, std::string("expected ") + expected + ", got " + float_repr(value));
}

Raised domain_error(Runtime& runtime) { return runtime.raise(runtime.types.value_error, "math domain error"); }
Raised range_error(Runtime& runtime) { return runtime.raise(runtime.types.overflow_error, "math range error"); }

/// A function of one float, and the message for arguments outside its domain. An infinite result for a finite argument
/// counts as outside the domain too; without a message it is a range error.
struct Function {
  double (*of)(double);
  char const* expected = nullptr;
  bool can_overflow = expected == nullptr;
};

Completion<Value> apply(Runtime& runtime, Function const& function, Value const& argument) {
  double const value = TRY(float_of(runtime, argument));
  double const result = function.of(value);
  if (std::isnan(result) && !std::isnan(value)) {
    if (function.expected) return domain_error(runtime, function.expected, value);
    return domain_error(runtime, "a finite input", value);
  }
  if (std::isinf(result) && std::isfinite(value))
    return function.can_overflow ? range_error(runtime) : domain_error(runtime, function.expected, value);
  return Value::number(result);
}

constexpr char const* between = "a number in range from -1 up to 1";
constexpr char const* no_pole = "a noninteger or positive integer";

double degrees(double value) { return value * (180.0 / std::numbers::pi); }
double radians(double value) { return value * (std::numbers::pi / 180.0); }
/// Returns NaN at the poles, as for arguments outside the domain.
double gamma_or_nan(double value) {
  bool const is_pole = value <= 0 && value == std::floor(value);
  return is_pole ? std::numeric_limits<double>::quiet_NaN() : gamma_function(value);
}
double log_gamma_or_nan(double value) {
  bool const is_pole = value <= 0 && std::isfinite(value) && value == std::floor(value);
  return is_pole ? std::numeric_limits<double>::quiet_NaN() : log_gamma_function(value);
}
double ulp(double value) {
  if (!std::isfinite(value)) return std::fabs(value);
  double const magnitude = std::fabs(value);
  double const next = std::nextafter(magnitude, infinity);
  return std::isinf(next) ? magnitude - std::nextafter(magnitude, -infinity) : next - magnitude;
}

#define LOOPSCOPE_MATH(name, ...) \
  {name, "(x, /)",                \
   [](Runtime& runtime, Arguments arguments) { return apply(runtime, Function{__VA_ARGS__}, arguments[0]); }}

// ---- logarithms, including those of ints of any size ----

Completion<double> logarithm(Runtime& runtime, double (*of)(double), Value const& argument) {
  if (is_int(argument)) {
    if (as_int(argument) <= 0) return runtime.raise(runtime.types.value_error, "expected a positive input");
    auto const* big = big_of(argument);
    if (double const value = big ? big->as_double() : static_cast<double>(as_int(argument)); std::isfinite(value))
      return of(value);
    auto const bits = static_cast<std::int64_t>(big->bit_length());
    return of(big->as_double(-bits)) + of(2.0) * static_cast<double>(bits);
  }
  double const value = TRY(float_of(runtime, argument));
  if (value <= 0) return domain_error(runtime, "a positive input", value);
  return of(value);
}

Completion<Value> log(Runtime& runtime, Arguments arguments) {
  double const value = TRY(logarithm(runtime, std::log, arguments[0]));
  if (arguments[1].is_unset()) return Value::number(value);
  double const base = TRY(logarithm(runtime, std::log, arguments[1]));
  return binary(runtime, BinaryOperator::divide, Value::number(value), Value::number(base));
}

// ---- functions of two floats ----

/// `can_overflow`: an infinite result of finite arguments is a range error.
template <double (*of)(double, double), bool can_overflow = false>
Completion<Value> apply_two(Runtime& runtime, Arguments arguments) {
  double const x = TRY(float_of(runtime, arguments[0]));
  double const y = TRY(float_of(runtime, arguments[1]));
  double const result = of(x, y);
  if (std::isnan(result) && !std::isnan(x) && !std::isnan(y)) return domain_error(runtime);
  if (std::isinf(result) && std::isfinite(x) && std::isfinite(y)) {
    // A power of 0 is at a pole.
    if (!can_overflow || x == 0) return domain_error(runtime);
    return range_error(runtime);
  }
  return Value::number(result);
}

double two_atan(double y, double x) { return std::atan2(y, x); }
double two_copysign(double x, double y) { return std::copysign(x, y); }
double two_fmod(double x, double y) { return std::fmod(x, y); }
double two_pow(double x, double y) { return std::pow(x, y); }
double two_remainder(double x, double y) { return std::remainder(x, y); }

Completion<Value> multiply_add(Runtime& runtime, Arguments arguments) {
  double const x = TRY(float_of(runtime, arguments[0]));
  double const y = TRY(float_of(runtime, arguments[1]));
  double const z = TRY(float_of(runtime, arguments[2]));
  double const result = std::fma(x, y, z);
  if (std::isnan(result) && !std::isnan(x) && !std::isnan(y) && !std::isnan(z))
    return runtime.raise(runtime.types.value_error, "invalid operation in fma");
  if (std::isinf(result) && std::isfinite(x) && std::isfinite(y) && std::isfinite(z))
    return runtime.raise(runtime.types.overflow_error, "overflow in fma");
  return Value::number(result);
}

Completion<Value> ldexp(Runtime& runtime, Arguments arguments) {
  double const x = TRY(float_of(runtime, arguments[0]));
  if (!is_int(arguments[1]))
    return runtime.raise(runtime.types.type_error, "Expected an int as second argument to ldexp.");
  if (x == 0 || !std::isfinite(x)) return Value::number(x);
  constexpr std::int64_t far = 1 << 20;
  auto const exponent = static_cast<int>(std::clamp(as_int(arguments[1]), -far, far));
  double const result = std::ldexp(x, exponent);
  if (std::isinf(result)) return range_error(runtime);
  return Value::number(result);
}

Completion<Value> frexp(Runtime& runtime, Arguments arguments) {
  double const x = TRY(float_of(runtime, arguments[0]));
  int exponent = 0;
  double const mantissa = std::isfinite(x) ? std::frexp(x, &exponent) : x;
  return make_tuple(runtime, {Value::number(mantissa), Value::small_int(exponent)});
}

Completion<Value> modf(Runtime& runtime, Arguments arguments) {
  double const x = TRY(float_of(runtime, arguments[0]));
  double whole = x;
  double const fraction = std::isinf(x) ? std::copysign(0.0, x) : std::modf(x, &whole);
  return make_tuple(runtime, {Value::number(fraction), Value::number(whole)});
}

Completion<Value> next_after(Runtime& runtime, Arguments arguments) {
  double x = TRY(float_of(runtime, arguments[0]));
  double const y = TRY(float_of(runtime, arguments[1]));
  std::int64_t steps = 1;
  if (!arguments[2].is_none()) steps = as_int(TRY(index_value(runtime, arguments[2])));
  if (steps < 0) return runtime.raise(runtime.types.value_error, "steps must be a non-negative integer");
  if (std::isnan(x) || (std::isnan(y) && steps > 0)) return Value::number(x + y);
  if (x == y) return Value::number(steps > 0 ? y : x);
  // The bit patterns of floats, as integers, are in the order of the floats.
  auto const place = [](double value) {
    auto const bits = std::bit_cast<std::int64_t>(value);
    return bits < 0 ? std::numeric_limits<std::int64_t>::min() - bits : bits;
  };
  std::int64_t const from = place(x);
  std::int64_t const to = place(y);
  auto const distance =
      static_cast<std::uint64_t>(from < to ? to : from) - static_cast<std::uint64_t>(from < to ? from : to);
  if (static_cast<std::uint64_t>(steps) >= distance) return Value::number(y);
  std::int64_t const there = from < to ? from + steps : from - steps;
  bool const is_negative = there < 0 || (there == 0 && x < 0);
  double const magnitude = std::bit_cast<double>(there < 0 ? -there : there);
  return Value::number(is_negative ? -magnitude : magnitude);
}

Completion<Value> is_close(Runtime& runtime, Arguments arguments) {
  double const a = TRY(float_of(runtime, arguments[0]));
  double const b = TRY(float_of(runtime, arguments[1]));
  double const relative = TRY(float_of(runtime, arguments[2]));
  double const absolute = TRY(float_of(runtime, arguments[3]));
  if (relative < 0 || absolute < 0) return runtime.raise(runtime.types.value_error, "tolerances must be non-negative");
  if (a == b) return Value::boolean(true);
  if (std::isinf(a) || std::isinf(b)) return Value::boolean(false);
  double const difference = std::fabs(b - a);
  return Value::boolean(difference <= std::fabs(relative * b) || difference <= std::fabs(relative * a) ||
                        difference <= absolute);
}

template <bool (*is)(double)>
Completion<Value> test(Runtime& runtime, Arguments arguments) {
  return Value::boolean(is(TRY(float_of(runtime, arguments[0]))));
}
bool is_finite(double value) { return std::isfinite(value); }
bool is_infinite(double value) { return std::isinf(value); }
bool is_nan(double value) { return std::isnan(value); }

// ---- conversions to integers ----

template <double (*of)(double)>
Completion<Value> to_whole(Runtime& runtime, Value const& value, char const* method) {
  if (value.is_float())
    return int_of_float(runtime, std::isfinite(value.as_float()) ? of(value.as_float()) : value.as_float());
  if (is_int(value)) return plain_int(runtime, value);
  Value result = TRY(call_type_method(runtime, value, method));
  if (!result.is_unset()) return result;
  if (std::string_view(method) == "__trunc__") {
    return runtime.raise(runtime.types.type_error,
                         "type " + type_of(runtime, value).name() + " doesn't define __trunc__ method");
  }
  double const number = TRY(float_of(runtime, value));
  return int_of_float(runtime, std::isfinite(number) ? of(number) : number);
}

double float_ceil(double value) { return std::ceil(value); }
double float_floor(double value) { return std::floor(value); }
double float_trunc(double value) { return std::trunc(value); }

// ---- points ----

Completion<Value> hypot(Runtime& runtime, Arguments arguments) {
  std::vector<double> coordinates;
  for (Value const& item : arguments[0].as<TupleObject>()->items()) coordinates.push_back(TRY(float_of(runtime, item)));
  return Value::number(vector_norm(std::move(coordinates)));
}

Completion<Value> distance(Runtime& runtime, Arguments arguments) {
  std::vector<Value> const p = TRY(items_of(runtime, arguments[0]));
  std::vector<Value> const q = TRY(items_of(runtime, arguments[1]));
  if (p.size() != q.size())
    return runtime.raise(runtime.types.value_error, "both points must have the same number of dimensions");
  std::vector<double> coordinates;
  for (std::size_t index = 0; index < p.size(); ++index)
    coordinates.push_back(TRY(float_of(runtime, p[index])) - TRY(float_of(runtime, q[index])));
  return Value::number(vector_norm(std::move(coordinates)));
}

constexpr NativeDefinition functions[] = {
    LOOPSCOPE_MATH(
        "acos", [](double x) { return std::acos(x); }, between),
    LOOPSCOPE_MATH(
        "acosh", [](double x) { return std::acosh(x); }, "argument value not less than 1"),
    LOOPSCOPE_MATH(
        "asin", [](double x) { return std::asin(x); }, between),
    LOOPSCOPE_MATH("asinh", [](double x) { return std::asinh(x); }),
    LOOPSCOPE_MATH("atan", [](double x) { return std::atan(x); }),
    {"atan2", "(y, x, /)", apply_two<two_atan>},
    LOOPSCOPE_MATH(
        "atanh", [](double x) { return std::atanh(x); }, "a number between -1 and 1"),
    LOOPSCOPE_MATH("cbrt", [](double x) { return std::cbrt(x); }),
    {"ceil", "(x, /)",
     [](Runtime& runtime, Arguments arguments) { return to_whole<float_ceil>(runtime, arguments[0], "__ceil__"); }},
    {"copysign", "(x, y, /)", apply_two<two_copysign>},
    LOOPSCOPE_MATH("cos", [](double x) { return std::cos(x); }),
    LOOPSCOPE_MATH("cosh", [](double x) { return std::cosh(x); }),
    LOOPSCOPE_MATH("degrees", degrees),
    {"dist", "(p, q, /)", distance},
    LOOPSCOPE_MATH("erf", [](double x) { return std::erf(x); }),
    LOOPSCOPE_MATH("erfc", [](double x) { return std::erfc(x); }),
    LOOPSCOPE_MATH("exp", [](double x) { return std::exp(x); }),
    LOOPSCOPE_MATH("exp2", [](double x) { return std::exp2(x); }),
    LOOPSCOPE_MATH("expm1", [](double x) { return std::expm1(x); }),
    LOOPSCOPE_MATH("fabs", [](double x) { return std::fabs(x); }),
    {"floor", "(x, /)",
     [](Runtime& runtime, Arguments arguments) { return to_whole<float_floor>(runtime, arguments[0], "__floor__"); }},
    {"fma", "(x, y, z, /)", multiply_add},
    {"fmod", "(x, y, /)", apply_two<two_fmod>},
    {"frexp", "(x, /)", frexp},
    LOOPSCOPE_MATH("gamma", gamma_or_nan, no_pole, true),
    {"hypot", "(*coordinates)", hypot},
    {"isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", is_close},
    {"isfinite", "(x, /)", test<is_finite>},
    {"isinf", "(x, /)", test<is_infinite>},
    {"isnan", "(x, /)", test<is_nan>},
    {"ldexp", "(x, i, /)", ldexp},
    LOOPSCOPE_MATH("lgamma", log_gamma_or_nan, no_pole, true),
    {"log", "(x, base=unset, /)", log},
    {"log10", "(x, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return Value::number(TRY(logarithm(runtime, std::log10, arguments[0])));
     }},
    LOOPSCOPE_MATH(
        "log1p", [](double x) { return std::log1p(x); }, "argument value > -1"),
    {"log2", "(x, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return Value::number(TRY(logarithm(runtime, std::log2, arguments[0])));
     }},
    {"modf", "(x, /)", modf},
    {"nextafter", "(x, y, /, *, steps=None)", next_after},
    {"pow", "(x, y, /)", apply_two<two_pow, true>},
    LOOPSCOPE_MATH("radians", radians),
    {"remainder", "(x, y, /)", apply_two<two_remainder>},
    LOOPSCOPE_MATH("sin", [](double x) { return std::sin(x); }),
    LOOPSCOPE_MATH("sinh", [](double x) { return std::sinh(x); }),
    LOOPSCOPE_MATH(
        "sqrt", [](double x) { return std::sqrt(x); }, "a nonnegative input"),
    LOOPSCOPE_MATH("tan", [](double x) { return std::tan(x); }),
    LOOPSCOPE_MATH("tanh", [](double x) { return std::tanh(x); }),
    {"trunc", "(x, /)",
     [](Runtime& runtime, Arguments arguments) { return to_whole<float_trunc>(runtime, arguments[0], "__trunc__"); }},
    LOOPSCOPE_MATH("ulp", ulp),
};

}  // namespace

Completion<Ref<ModuleObject>> make_math_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "math");
  for (auto const table : {std::span<NativeDefinition const>(functions), math_sums(), math_integers()}) {
    for (NativeDefinition const& definition : table)
      module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "math")));
  }
  module->set(runtime, "e", Value::number(std::numbers::e));
  module->set(runtime, "inf", Value::number(infinity));
  module->set(runtime, "nan", runtime.new_float(std::numeric_limits<double>::quiet_NaN()));
  module->set(runtime, "pi", Value::number(std::numbers::pi));
  module->set(runtime, "tau", Value::number(2 * std::numbers::pi));
  return module;
}

}  // namespace loopscope
