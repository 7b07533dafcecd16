#include "values/numbers/float_text.h"

#include <bit>
#include <catch_amalgamated.hpp>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <random>

namespace loopscope {

namespace {

/// The digits and the exponent of the shortest text, as std::to_chars writes them.
std::string expected_digits(double value) {
  char buffer[64];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific).ptr};
}

/// `float_repr` in the form of `expected_digits`.
std::string given_digits(double value) {
  std::string const repr = float_repr(value);
  double read_back = std::strtod(repr.c_str(), nullptr);
  CHECK(read_back == value);
  std::string digits;
  for (char const c : repr.substr(0, repr.find('e'))) {
    if (c != '.') digits += c;
  }
  digits.erase(0, digits.find_first_not_of('0'));
  digits.erase(digits.find_last_not_of('0') + 1);
  return digits;
}

std::string digits_of(std::string const& scientific) {
  std::string digits;
  for (char const c : scientific.substr(0, scientific.find('e'))) {
    if (c != '.') digits += c;
  }
  return digits.erase(digits.find_last_not_of('0') + 1);
}

}  // namespace

TEST_CASE("float_repr is the shortest text that reads back") {
  for (int exponent = -1074; exponent < 1024; ++exponent) {
    for (double const value : {std::ldexp(1.0, exponent), std::nextafter(std::ldexp(1.0, exponent), INFINITY),
                               std::nextafter(std::ldexp(1.0, exponent), 0.0), std::ldexp(1.1, exponent)}) {
      if (value == 0 || std::isinf(value)) continue;
      CHECK(given_digits(value) == digits_of(expected_digits(value)));
    }
  }
  std::mt19937_64 random(1);
  for (int i = 0; i < 20'000; ++i) {
    auto const value = std::bit_cast<double>(random() >> 1);
    if (!std::isfinite(value) || value == 0) continue;
    CHECK(given_digits(value) == digits_of(expected_digits(value)));
  }
}

}  // namespace loopscope
