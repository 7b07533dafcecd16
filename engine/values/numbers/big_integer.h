#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <tommath.h>

namespace loopscope {

/// An integer of any size, with value semantics: the only wrapper of libtommath. The caller must keep results below
/// `maximum_bits` (values/numbers/int_arithmetic.h does); running out of memory ends the engine.
class BigInteger {
 public:
  /// Multiplying numbers with more bits would take seconds.
  static constexpr std::uint64_t maximum_bits = std::uint64_t{1} << 23;

  BigInteger(std::int64_t value = 0);
  BigInteger(BigInteger const& other);
  BigInteger(BigInteger&& other) noexcept;
  BigInteger& operator=(BigInteger other) noexcept;
  ~BigInteger();

  static BigInteger of_magnitude(std::uint64_t magnitude);
  /// The integer part of a finite double.
  static BigInteger of_double(double value);
  /// Parses digits of the base (2 to 36) in either case; all of them must be valid.
  static BigInteger of_digits(std::string_view digits, int base);
  /// Reads little-endian bytes; two's complement when `is_signed`.
  static BigInteger of_bytes(std::span<std::uint8_t const> bytes, bool is_signed);

  bool is_zero() const { return m_number.used == 0; }
  bool is_negative() const { return m_number.sign == MP_NEG; }
  bool is_odd() const { return m_number.used != 0 && (m_number.dp[0] & 1) != 0; }
  /// The number of bits of the magnitude; 0 for 0.
  std::uint64_t bit_length() const;
  std::uint64_t bit_count() const;
  /// The number of bytes allocated.
  std::size_t byte_size() const { return static_cast<std::size_t>(m_number.alloc) * sizeof(mp_digit); }

  /// The number, if it fits 64 bits.
  std::optional<std::int64_t> as_int64() const;
  /// The number times 2**exponent, rounded once, half to even; infinite on overflow.
  double as_double(std::int64_t exponent = 0) const;
  /// Lower case, with a leading `-` when negative.
  std::string digits(int base) const;
  /// CPython's hash: modulo 2**61 - 1.
  std::int64_t hash() const;
  /// Writes little-endian two's complement; discards bits that do not fit.
  void write_bytes(std::span<std::uint8_t> bytes) const;

  friend std::strong_ordering operator<=>(BigInteger const& a, BigInteger const& b);
  friend bool operator==(BigInteger const& a, BigInteger const& b) { return (a <=> b) == 0; }
  friend BigInteger operator+(BigInteger const& a, BigInteger const& b);
  friend BigInteger operator-(BigInteger const& a, BigInteger const& b);
  friend BigInteger operator*(BigInteger const& a, BigInteger const& b);
  friend BigInteger operator&(BigInteger const& a, BigInteger const& b);
  friend BigInteger operator|(BigInteger const& a, BigInteger const& b);
  friend BigInteger operator^(BigInteger const& a, BigInteger const& b);
  friend BigInteger operator-(BigInteger const& a);
  friend BigInteger operator<<(BigInteger const& a, std::uint64_t count);
  /// Rounds down, as in Python.
  friend BigInteger operator>>(BigInteger const& a, std::uint64_t count);

  /// The integer part of the square root; the number must not be negative.
  BigInteger square_root() const;
  BigInteger magnitude() const { return is_negative() ? -*this : *this; }

 private:
  friend struct BigDivision;

  mp_int m_number;
};

/// left // right and left % right with Python's rounding; right must not be 0.
struct BigDivision {
  BigDivision(BigInteger const& left, BigInteger const& right);

  BigInteger quotient;
  BigInteger remainder;
};

}  // namespace loopscope
