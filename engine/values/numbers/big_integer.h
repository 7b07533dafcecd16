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

/// An integer of any size, by value: the one place that knows libtommath. Who asks for a result keeps it below
/// `maximum_bits` (values/numbers/int_arithmetic.h does); memory that runs out ends the engine.
class BigInteger {
 public:
  /// More bits than this would take seconds to multiply.
  static constexpr std::uint64_t maximum_bits = std::uint64_t{1} << 23;

  BigInteger(std::int64_t value = 0);
  BigInteger(BigInteger const& other);
  BigInteger(BigInteger&& other) noexcept;
  BigInteger& operator=(BigInteger other) noexcept;
  ~BigInteger();

  static BigInteger of_magnitude(std::uint64_t magnitude);
  /// The whole part of a finite double.
  static BigInteger of_double(double value);
  /// Digits of the base (2 to 36) in any case; all of them valid.
  static BigInteger of_digits(std::string_view digits, int base);
  /// Two's complement when `is_signed`; the least significant byte first.
  static BigInteger of_bytes(std::span<std::uint8_t const> bytes, bool is_signed);

  bool is_zero() const { return m_number.used == 0; }
  bool is_negative() const { return m_number.sign == MP_NEG; }
  bool is_odd() const { return m_number.used != 0 && (m_number.dp[0] & 1) != 0; }
  /// Bits of the magnitude; 0 for 0.
  std::uint64_t bit_length() const;
  std::uint64_t bit_count() const;
  /// Bytes of storage.
  std::size_t byte_size() const { return static_cast<std::size_t>(m_number.alloc) * sizeof(mp_digit); }

  /// The number, if 64 bits hold it.
  std::optional<std::int64_t> as_int64() const;
  /// The number times 2**exponent rounded once, half to even; infinite where it is too large.
  double as_double(std::int64_t exponent = 0) const;
  /// Lower case, `-` in front when negative.
  std::string digits(int base) const;
  /// CPython's hash, modulo 2**61 - 1.
  std::int64_t hash() const;
  /// Two's complement, the least significant byte first; what does not fit is left out.
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
  /// Rounds down, as Python's.
  friend BigInteger operator>>(BigInteger const& a, std::uint64_t count);

  /// The whole part of the square root; not of a negative number.
  BigInteger square_root() const;
  BigInteger magnitude() const { return is_negative() ? -*this : *this; }

 private:
  friend struct BigDivision;

  mp_int m_number;
};

/// left // right and left % right, as Python rounds them; right is not 0.
struct BigDivision {
  BigDivision(BigInteger const& left, BigInteger const& right);

  BigInteger quotient;
  BigInteger remainder;
};

}  // namespace loopscope
