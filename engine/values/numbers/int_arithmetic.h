#pragma once

#include <compare>
#include <cstdint>

#include "values/core/completion.h"
#include "values/core/type.h"
#include "values/core/value.h"
#include "values/numbers/big_integer.h"

namespace loopscope {

class Runtime;

/// An int Value as a BigInteger operand; borrows the number of a big int. It must not outlive the value.
class BigOperand {
 public:
  explicit BigOperand(Value const& value);
  BigInteger const& operator*() const { return m_shared ? *m_shared : m_own; }
  BigInteger const* operator->() const { return &**this; }

 private:
  BigInteger m_own;
  BigInteger const* m_shared;
};

/// `left op right` for ints of any size; not_implemented for `@`.
Completion<Value> int_operation(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right);
Completion<Value> int_operation(Runtime& runtime, UnaryOperator operation, Value const& value);
std::strong_ordering compare_ints(Value const& left, Value const& right);

/// pow(base, exponent, modulus) for ints.
Completion<Value> int_power_modulo(Runtime& runtime, Value const& base, Value const& exponent, Value const& modulus);
/// round(value, digits) for an int: half to even.
Completion<Value> round_int(Runtime& runtime, Value const& value, std::int64_t digits);
/// float(value) for an int; raises OverflowError `int too large to convert to float`.
Completion<double> float_of_int(Runtime& runtime, Value const& value);

}  // namespace loopscope
