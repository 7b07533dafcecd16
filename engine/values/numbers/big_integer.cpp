#include "values/numbers/big_integer.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <utility>

namespace loopscope {

namespace {

/// The library fails only when it runs out of memory.
void must(mp_err error) {
  if (error != MP_OKAY) std::abort();
}

int digit_of(char character) {
  if (character <= '9') return character - '0';
  return (character | 0x20) - 'a' + 10;
}

/// The maximum number of digits of the base that fit one digit of the library, and the corresponding power of the base.
struct Chunk {
  explicit Chunk(int base) {
    while (power * static_cast<mp_digit>(base) <= MP_MASK) {
      power *= static_cast<mp_digit>(base);
      ++count;
    }
  }
  mp_digit power = 1;
  int count = 0;
};

}  // namespace

BigInteger::BigInteger(std::int64_t value) {
  must(mp_init(&m_number));
  mp_set_u64(&m_number, value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value));
  if (value < 0) m_number.sign = MP_NEG;
}

BigInteger::BigInteger(BigInteger const& other) { must(mp_init_copy(&m_number, &other.m_number)); }

BigInteger::BigInteger(BigInteger&& other) noexcept : m_number(std::exchange(other.m_number, mp_int{})) {}

BigInteger& BigInteger::operator=(BigInteger other) noexcept {
  std::swap(m_number, other.m_number);
  return *this;
}

BigInteger::~BigInteger() { mp_clear(&m_number); }

BigInteger BigInteger::of_magnitude(std::uint64_t magnitude) {
  BigInteger result;
  mp_set_u64(&result.m_number, magnitude);
  return result;
}

BigInteger BigInteger::of_double(double value) {
  int exponent = 0;
  double const mantissa = std::frexp(std::fabs(value), &exponent);
  auto const scaled = static_cast<std::uint64_t>(std::ldexp(mantissa, 53));
  BigInteger result = of_magnitude(scaled);
  result = exponent >= 53 ? result << static_cast<std::uint64_t>(exponent - 53)
                          : result >> static_cast<std::uint64_t>(53 - exponent);
  return value < 0 ? -result : result;
}

BigInteger BigInteger::of_digits(std::string_view digits, int base) {
  Chunk const whole(base);
  BigInteger result;
  while (!digits.empty()) {
    std::size_t const count = std::min<std::size_t>(digits.size(), static_cast<std::size_t>(whole.count));
    mp_digit factor = 1;
    mp_digit value = 0;
    for (char const character : digits.substr(0, count)) {
      factor *= static_cast<mp_digit>(base);
      value = value * static_cast<mp_digit>(base) + static_cast<mp_digit>(digit_of(character));
    }
    must(mp_mul_d(&result.m_number, factor, &result.m_number));
    must(mp_add_d(&result.m_number, value, &result.m_number));
    digits.remove_prefix(count);
  }
  return result;
}

BigInteger BigInteger::of_bytes(std::span<std::uint8_t const> bytes, bool is_signed) {
  BigInteger result;
  mp_int& number = result.m_number;
  must(mp_grow(&number, static_cast<int>(bytes.size() * 8 / MP_DIGIT_BIT) + 1));
  mp_word pending = 0;
  int bits = 0;
  for (std::uint8_t const byte : bytes) {
    pending |= static_cast<mp_word>(byte) << bits;
    bits += 8;
    if (bits < MP_DIGIT_BIT) continue;
    number.dp[number.used++] = static_cast<mp_digit>(pending) & MP_MASK;
    pending >>= MP_DIGIT_BIT;
    bits -= MP_DIGIT_BIT;
  }
  if (bits > 0) number.dp[number.used++] = static_cast<mp_digit>(pending);
  mp_clamp(&number);
  if (is_signed && !bytes.empty() && bytes.back() >= 0x80) return result - (BigInteger(1) << (bytes.size() * 8));
  return result;
}

std::uint64_t BigInteger::bit_length() const { return static_cast<std::uint64_t>(mp_count_bits(&m_number)); }

std::uint64_t BigInteger::bit_count() const {
  std::uint64_t count = 0;
  for (int index = 0; index < m_number.used; ++index) count += static_cast<unsigned>(std::popcount(m_number.dp[index]));
  return count;
}

std::optional<std::int64_t> BigInteger::as_int64() const {
  std::uint64_t const size = bit_length();
  if (size > 64) return std::nullopt;
  std::uint64_t const magnitude = mp_get_mag_u64(&m_number);
  constexpr std::uint64_t half = std::uint64_t{1} << 63;
  if (magnitude < half)
    return is_negative() ? -static_cast<std::int64_t>(magnitude) : static_cast<std::int64_t>(magnitude);
  if (is_negative() && magnitude == half) return std::numeric_limits<std::int64_t>::min();
  return std::nullopt;
}

double BigInteger::as_double(std::int64_t exponent) const {
  std::uint64_t const size = bit_length();
  if (size == 0) return 0;
  std::int64_t const top = static_cast<std::int64_t>(size) + exponent;
  if (top > std::numeric_limits<double>::max_exponent)
    return is_negative() ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
  // The bits that a double of this magnitude cannot hold: it keeps 53, fewer below the smallest normal number.
  std::int64_t const kept = std::min<std::int64_t>(53, top - std::numeric_limits<double>::min_exponent + 53);
  if (kept < 0) return is_negative() ? -0.0 : 0.0;
  std::int64_t const dropped = static_cast<std::int64_t>(size) - kept;
  std::uint64_t mantissa = 0;
  if (dropped <= 0) {
    mantissa = mp_get_mag_u64(&m_number);
    double const exact = std::ldexp(static_cast<double>(mantissa), static_cast<int>(exponent));
    return is_negative() ? -exact : exact;
  }
  // One bit beyond the kept ones detects halves; whether any lower bit is set breaks ties.
  BigInteger const shifted = magnitude() >> static_cast<std::uint64_t>(dropped - 1);
  mantissa = mp_get_mag_u64(&shifted.m_number);
  bool const is_half = (mantissa & 1) != 0;
  mantissa >>= 1;
  if (is_half) {
    int lowest = 0;
    while (m_number.dp[lowest] == 0) ++lowest;
    auto const lowest_bit = static_cast<std::int64_t>(lowest) * MP_DIGIT_BIT + std::countr_zero(m_number.dp[lowest]);
    if (lowest_bit < dropped - 1 || (mantissa & 1) != 0) ++mantissa;
  }
  double const result = std::ldexp(static_cast<double>(mantissa), static_cast<int>(exponent + dropped));
  return is_negative() ? -result : result;
}

std::string BigInteger::digits(int base) const {
  static constexpr char symbols[] = "0123456789abcdefghijklmnopqrstuvwxyz";
  std::string text;
  if (is_zero()) return "0";
  if (std::has_single_bit(static_cast<unsigned>(base))) {
    int const width = std::countr_zero(static_cast<unsigned>(base));
    std::uint64_t const size = bit_length();
    for (std::uint64_t bit = 0; bit < size; bit += static_cast<unsigned>(width)) {
      auto const index = static_cast<int>(bit / MP_DIGIT_BIT);
      mp_word window = m_number.dp[index];
      if (index + 1 < m_number.used) window |= static_cast<mp_word>(m_number.dp[index + 1]) << MP_DIGIT_BIT;
      text += symbols[(window >> (bit % MP_DIGIT_BIT)) & static_cast<unsigned>(base - 1)];
    }
  } else {
    Chunk const whole(base);
    BigInteger rest = magnitude();
    while (!rest.is_zero()) {
      mp_digit part = 0;
      must(mp_div_d(&rest.m_number, whole.power, &rest.m_number, &part));
      for (int count = 0; count < whole.count; ++count) {
        text += symbols[part % static_cast<mp_digit>(base)];
        part /= static_cast<mp_digit>(base);
      }
    }
    text.erase(text.find_last_not_of('0') + 1);
  }
  if (is_negative()) text += '-';
  std::ranges::reverse(text);
  return text;
}

std::int64_t BigInteger::hash() const {
  constexpr std::uint64_t modulus = (std::uint64_t{1} << 61) - 1;
  std::uint64_t result = 0;
  for (int index = m_number.used - 1; index >= 0; --index) {
    result = ((result << MP_DIGIT_BIT) & modulus) | result >> (61 - MP_DIGIT_BIT);
    result += m_number.dp[index];
    if (result >= modulus) result -= modulus;
  }
  auto const hash = static_cast<std::int64_t>(result);
  if (!is_negative()) return hash;
  return hash == 1 ? -2 : -hash;
}

void BigInteger::write_bytes(std::span<std::uint8_t> bytes) const {
  mp_word pending = 0;
  int bits = 0;
  int next = 0;
  unsigned carry = 1;
  for (std::uint8_t& byte : bytes) {
    if (bits < 8) {
      if (next < m_number.used) pending |= static_cast<mp_word>(m_number.dp[next]) << bits;
      ++next;
      bits += MP_DIGIT_BIT;
    }
    auto value = static_cast<unsigned>(pending & 0xFF);
    pending >>= 8;
    bits -= 8;
    if (is_negative()) {
      value = (value ^ 0xFF) + carry;
      carry = value >> 8;
    }
    byte = static_cast<std::uint8_t>(value);
  }
}

std::strong_ordering operator<=>(BigInteger const& a, BigInteger const& b) {
  return static_cast<int>(mp_cmp(&a.m_number, &b.m_number)) <=> 0;
}

#define LOOPSCOPE_BIG_OPERATOR(symbol, function)                         \
  BigInteger operator symbol(BigInteger const& a, BigInteger const& b) { \
    BigInteger result;                                                   \
    must(function(&a.m_number, &b.m_number, &result.m_number));          \
    return result;                                                       \
  }
LOOPSCOPE_BIG_OPERATOR(+, mp_add)
LOOPSCOPE_BIG_OPERATOR(-, mp_sub)
LOOPSCOPE_BIG_OPERATOR(*, mp_mul)
LOOPSCOPE_BIG_OPERATOR(&, mp_and)
LOOPSCOPE_BIG_OPERATOR(|, mp_or)
LOOPSCOPE_BIG_OPERATOR(^, mp_xor)
#undef LOOPSCOPE_BIG_OPERATOR

BigInteger operator-(BigInteger const& a) {
  BigInteger result;
  must(mp_neg(&a.m_number, &result.m_number));
  return result;
}

BigInteger operator<<(BigInteger const& a, std::uint64_t count) {
  BigInteger result;
  must(mp_mul_2d(&a.m_number, static_cast<int>(count), &result.m_number));
  return result;
}

BigInteger operator>>(BigInteger const& a, std::uint64_t count) {
  if (count >= a.bit_length()) return a.is_negative() ? -1 : 0;
  BigInteger result;
  if (!a.is_negative()) {
    must(mp_div_2d(&a.m_number, static_cast<int>(count), &result.m_number, nullptr));
    return result;
  }
  // -n >> k is ~((n - 1) >> k).
  must(mp_add_d(&a.m_number, 1, &result.m_number));
  must(mp_div_2d(&result.m_number, static_cast<int>(count), &result.m_number, nullptr));
  must(mp_sub_d(&result.m_number, 1, &result.m_number));
  return result;
}

BigInteger BigInteger::square_root() const {
  BigInteger result;
  must(mp_sqrt(&m_number, &result.m_number));
  return result;
}

BigDivision::BigDivision(BigInteger const& left, BigInteger const& right) {
  must(mp_div(&left.m_number, &right.m_number, &quotient.m_number, &remainder.m_number));
  if (!remainder.is_zero() && remainder.is_negative() != right.is_negative()) {
    remainder = remainder + right;
    quotient = quotient - 1;
  }
}

}  // namespace loopscope
