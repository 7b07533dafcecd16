#include "values/core/hash.h"
#include "base/fill.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <string>

#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/exceptions/exception.h"
#include "values/text/str.h"
#include "values/text/text.h"
#include "values/text/utf8.h"

namespace loopscope {

namespace {

constexpr int modulus_bits = 61;
constexpr std::uint64_t modulus = (1ULL << modulus_bits) - 1;
constexpr std::int64_t infinity_hash = 314159;

std::int64_t not_minus_one(std::int64_t hash) { return hash == -1 ? -2 : hash; }

struct SipState {
  std::uint64_t v0 = 0x736f'6d65'7073'6575;
  std::uint64_t v1 = 0x646f'7261'6e64'6f6d;
  std::uint64_t v2 = 0x6c79'6765'6e65'7261;
  std::uint64_t v3 = 0x7465'6462'7974'6573;

  void round() {
    v0 += v1;
    v2 += v3;
    v1 = std::rotl(v1, 13) ^ v0;
    v3 = std::rotl(v3, 16) ^ v2;
    v0 = std::rotl(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = std::rotl(v1, 17) ^ v2;
    v3 = std::rotl(v3, 21) ^ v0;
    v2 = std::rotl(v2, 32);
  }
};

/// SipHash with one round per word and three final rounds, key 0.
std::uint64_t sip_hash(char const* data, std::size_t size) {
  SipState state;
  std::uint64_t last = static_cast<std::uint64_t>(size) << 56;
  for (; size >= 8; size -= 8, data += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, data, 8);
    state.v3 ^= word;
    state.round();
    state.v0 ^= word;
  }
  for (std::size_t index = 0; index < size; ++index)
    last |= static_cast<std::uint64_t>(static_cast<unsigned char>(data[index])) << (8 * index);
  state.v3 ^= last;
  state.round();
  state.v0 ^= last;
  state.v2 ^= 0xFF;
  for (int round = 0; round < 3; ++round) state.round();
  return state.v0 ^ state.v1 ^ state.v2 ^ state.v3;
}

template <typename Unit>
std::string units_of(std::string_view utf8) {
  std::string bytes;
  for (std::size_t offset = 0; offset < utf8.size();) {
    Unit const unit = static_cast<Unit>(next_code_point(utf8, offset));
    bytes.append(reinterpret_cast<char const*>(&unit), sizeof(unit));
  }
  return bytes;
}

}  // namespace

std::int64_t hash_int(std::int64_t value) {
  std::uint64_t const magnitude =
      value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
  auto const reduced = static_cast<std::int64_t>(magnitude % modulus);
  return not_minus_one(value < 0 ? -reduced : reduced);
}

std::int64_t hash_float(double value) {
  if (std::isnan(value)) return 0;
  if (std::isinf(value)) return value > 0 ? infinity_hash : -infinity_hash;
  int exponent = 0;
  double mantissa = std::frexp(std::fabs(value), &exponent);
  std::uint64_t result = 0;
  while (mantissa != 0) {
    result = ((result << 28) & modulus) | result >> (modulus_bits - 28);
    mantissa *= 268435456.0;
    exponent -= 28;
    auto const part = static_cast<std::uint64_t>(mantissa);
    mantissa -= static_cast<double>(part);
    result += part;
    if (result >= modulus) result -= modulus;
  }
  exponent = exponent >= 0 ? exponent % modulus_bits : modulus_bits - 1 - ((-1 - exponent) % modulus_bits);
  result = ((result << exponent) & modulus) | result >> (modulus_bits - exponent);
  auto const hash = static_cast<std::int64_t>(result);
  return not_minus_one(value < 0 ? -hash : hash);
}

std::int64_t hash_text(std::string_view utf8) {
  if (utf8.empty()) return 0;
  char32_t widest = 0;
  for (std::size_t offset = 0; offset < utf8.size();) {
    if (static_cast<unsigned char>(utf8[offset]) < 0x80) {
      ++offset;
    } else {
      widest = std::max(widest, next_code_point(utf8, offset));
    }
  }
  std::uint64_t hash = 0;
  if (widest < 0x80) {
    hash = sip_hash(utf8.data(), utf8.size());
  } else {
    std::string const units = widest < 0x100      ? units_of<std::uint8_t>(utf8)
                              : widest < 0x1'0000 ? units_of<std::uint16_t>(utf8)
                                                  : units_of<std::uint32_t>(utf8);
    hash = sip_hash(units.data(), units.size());
  }
  return not_minus_one(static_cast<std::int64_t>(hash));
}

std::int64_t hash_bytes(std::string_view data) {
  if (data.empty()) return 0;
  return not_minus_one(static_cast<std::int64_t>(sip_hash(data.data(), data.size())));
}

std::int64_t hash_identity(Runtime& runtime, Object& object) { return runtime.stable_number(object); }

std::int64_t combine_tuple_hashes(std::span<std::int64_t const> hashes) {
  constexpr std::uint64_t prime_1 = 11400714785074694791ULL;
  constexpr std::uint64_t prime_2 = 14029467366897019727ULL;
  constexpr std::uint64_t prime_5 = 2870177450012600261ULL;
  std::uint64_t accumulator = prime_5;
  for (std::int64_t hash : hashes) {
    accumulator += static_cast<std::uint64_t>(hash) * prime_2;
    accumulator = std::rotl(accumulator, 31) * prime_1;
  }
  accumulator += hashes.size() ^ (prime_5 ^ 3527539ULL);
  if (accumulator == static_cast<std::uint64_t>(-1)) return 1546275796;
  return static_cast<std::int64_t>(accumulator);
}

namespace {

/// Mirrors PyType_GetFullyQualifiedName.
std::string full_name(Type const& type) {
  if (type.module_name == "builtins" || type.module_name == "__main__") return type.qualname;
  return type.module_name + "." + type.qualname;
}

}  // namespace

Completion<std::int64_t> hash_for_role(Runtime& runtime, Value const& value, std::string_view role) {
  Completion<std::int64_t> const result = hash(runtime, value);
  if (!result.is_raised() || &runtime.exception->type() != runtime.types.type_error) return result;
  Ref<StrObject> const reason = TRY(str(runtime, Value::from(runtime.take_exception())));
  return runtime.raise(runtime.types.type_error,
                       fill("cannot use '{}' as {} ({})", {full_name(type_of(runtime, value)), role, reason->view()}));
}

}  // namespace loopscope
