#include <algorithm>
#include <cmath>
#include <limits>

#include "stdlib/numeric/math_functions.h"
#include "values/containers/iterators.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/numbers/int.h"
#include "values/numbers/int_arithmetic.h"
#include "values/numbers/numbers.h"

// Exact sums: fsum, sumprod, hypot. Mirrors Modules/mathmodule.c.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

/// A lossless sum of floats as non-overlapping parts, the smallest first (Shewchuk).
class ExactSum {
 public:
  /// Returns false when finite numbers overflow.
  bool add(double value) {
    double const given = value;
    std::size_t count = 0;
    for (double part : m_parts) {
      if (std::fabs(value) < std::fabs(part)) std::swap(value, part);
      double const high = value + part;
      double const low = part - (high - value);
      if (low != 0) m_parts[count++] = low;
      value = high;
    }
    m_parts.resize(count);
    if (value == 0) return true;
    if (std::isfinite(value)) {
      m_parts.push_back(value);
      return true;
    }
    if (std::isfinite(given)) return false;
    if (std::isinf(given)) m_infinities += given;
    m_special += given;
    m_parts.clear();
    return true;
  }

  bool has_special() const { return m_special != 0; }
  bool has_opposite_infinities() const { return std::isnan(m_infinities); }
  double special() const { return m_special; }

  /// The sum, rounded once, half to even.
  double total() const {
    std::size_t count = m_parts.size();
    if (count == 0) return 0;
    double high = m_parts[--count];
    double low = 0;
    while (count > 0) {
      double const before = high;
      double const part = m_parts[--count];
      high = before + part;
      low = part - (high - before);
      if (low != 0) break;
    }
    // Halfway: the next lower part decides.
    if (count > 0 && ((low < 0 && m_parts[count - 1] < 0) || (low > 0 && m_parts[count - 1] > 0))) {
      double const twice = low * 2;
      double const other = high + twice;
      if (twice == other - high) high = other;
    }
    return high;
  }

 private:
  std::vector<double> m_parts;
  double m_special = 0;
  double m_infinities = 0;
};

Completion<Value> exact_sum(Runtime& runtime, Arguments arguments) {
  ExactSum sum;
  Value const iterator = TRY(iterate(runtime, arguments[0]));
  while (true) {
    Value const item = TRY(next(runtime, iterator));
    if (item.is_unset()) break;
    if (!sum.add(TRY(float_of(runtime, item))))
      return runtime.raise(runtime.types.overflow_error, "intermediate overflow in fsum");
  }
  if (!sum.has_special()) return Value::number(sum.total());
  if (sum.has_opposite_infinities()) return runtime.raise(runtime.types.value_error, "-inf + inf in fsum");
  return Value::number(sum.special());
}

Completion<Value> product(Runtime& runtime, Arguments arguments) {
  Value result = arguments[1];
  Value const iterator = TRY(iterate(runtime, arguments[0]));
  while (true) {
    Value const item = TRY(next(runtime, iterator));
    if (item.is_unset()) return result;
    result = TRY(binary(runtime, BinaryOperator::multiply, result, item));
  }
}

/// The float products in a sum of products; ints among the factors count as floats.
class FloatProducts {
 public:
  /// Returns false for a pair that is not a float product.
  Completion<bool> add(Runtime& runtime, Value const& p, Value const& q) {
    if ((!p.is_float() && !q.is_float()) || (!p.is_float() && !is_int(p)) || (!q.is_float() && !is_int(q)))
      return false;
    double const a = TRY(float_of(runtime, p));
    double const b = TRY(float_of(runtime, q));
    double const high = a * b;
    double const low = std::isfinite(high) ? std::fma(a, b, -high) : 0;
    m_plain += high;
    is_exact = m_sum.add(high) && m_sum.add(low) && is_exact;
    is_used = true;
    return true;
  }
  double total() const { return is_exact && !m_sum.has_special() ? m_sum.total() : m_plain; }
  bool is_used = false;

 private:
  ExactSum m_sum;
  double m_plain = 0;
  bool is_exact = true;
};

Completion<Value> sum_of_products(Runtime& runtime, Arguments arguments) {
  Value const left = TRY(iterate(runtime, arguments[0]));
  Value const right = TRY(iterate(runtime, arguments[1]));
  Value total = Value::small_int(0);
  FloatProducts floats;
  bool may_use_floats = true;
  while (true) {
    Value const p = TRY(next(runtime, left));
    Value const q = TRY(next(runtime, right));
    if (p.is_unset() != q.is_unset()) return runtime.raise(runtime.types.value_error, "Inputs are not the same length");
    bool const is_end = p.is_unset();
    if (!is_end && may_use_floats && TRY(floats.add(runtime, p, q))) continue;
    if (floats.is_used) {
      total = TRY(binary(runtime, BinaryOperator::add, total, Value::number(floats.total())));
      floats = {};
      may_use_floats = false;
    }
    if (is_end) return total;
    Value const one = TRY(binary(runtime, BinaryOperator::multiply, p, q));
    total = TRY(binary(runtime, BinaryOperator::add, total, one));
  }
}

constexpr NativeDefinition functions[] = {
    {"fsum", "(seq, /)", exact_sum},
    {"prod", "(iterable, /, *, start=1)", product},
    {"sumprod", "(p, q, /)", sum_of_products},
};

/// A number and its rounding error.
struct Split {
  double high;
  double low;
};

Split square(double x) {
  double const high = x * x;
  return {high, std::fma(x, x, -high)};
}

/// The first number must have the larger magnitude.
Split sum(double a, double b) {
  double const high = a + b;
  return {high, (a - high) + b};
}

}  // namespace

std::span<NativeDefinition const> math_sums() { return functions; }

double vector_norm(std::vector<double> coordinates) {
  double largest = 0;
  bool has_nan = false;
  for (double& value : coordinates) {
    value = std::fabs(value);
    has_nan |= std::isnan(value);
    largest = std::max(largest, value);
  }
  if (std::isinf(largest)) return largest;
  if (has_nan) return std::numeric_limits<double>::quiet_NaN();
  if (largest == 0 || coordinates.size() <= 1) return largest;
  int exponent = 0;
  std::frexp(largest, &exponent);
  constexpr double smallest_normal = std::numeric_limits<double>::min();
  if (exponent < -1023) {
    for (double& value : coordinates) value /= smallest_normal;
    return smallest_normal * vector_norm(std::move(coordinates));
  }
  // The sum starts at 1, so that each addend is smaller than the sum.
  double const scale = std::ldexp(1.0, -exponent);
  double total = 1.0;
  double lost_of_squares = 0;
  double lost_of_sums = 0;
  auto const add = [&](Split const& product) {
    Split const result = sum(total, product.high);
    total = result.high;
    lost_of_squares += product.low;
    lost_of_sums += result.low;
  };
  for (double const value : coordinates) add(square(value * scale));
  double root = std::sqrt(total - 1.0 + (lost_of_squares + lost_of_sums));
  Split const back = square(root);
  add({-back.high, -back.low});
  root += (total - 1.0 + (lost_of_squares + lost_of_sums)) / (2.0 * root);
  return root / scale;
}

}  // namespace loopscope
