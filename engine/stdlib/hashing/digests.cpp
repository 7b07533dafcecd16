#include "stdlib/hashing/digests.h"

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Weverything"
#include <tomcrypt.h>
#pragma clang diagnostic pop

namespace loopscope {

namespace {

template <int (*begin)(hash_state*), int (*process)(hash_state*, unsigned char const*, unsigned long),
          int (*end)(hash_state*, unsigned char*), std::size_t size>
std::string digest(std::string_view bytes) {
  hash_state state;
  std::string result(size, '\0');
  begin(&state);
  process(&state, reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size());
  end(&state, reinterpret_cast<unsigned char*>(result.data()));
  return result;
}

constexpr DigestKind kinds[] = {
    {"md5", 16, 64, digest<md5_init, md5_process, md5_done, 16>},
    {"sha1", 20, 64, digest<sha1_init, sha1_process, sha1_done, 20>},
    {"sha224", 28, 64, digest<sha224_init, sha256_process, sha224_done, 28>},
    {"sha256", 32, 64, digest<sha256_init, sha256_process, sha256_done, 32>},
    {"sha384", 48, 128, digest<sha384_init, sha512_process, sha384_done, 48>},
    {"sha512", 64, 128, digest<sha512_init, sha512_process, sha512_done, 64>},
};

}  // namespace

DigestKind const* digest_named(std::string_view name) {
  for (DigestKind const& kind : kinds) {
    if (kind.name == name) return &kind;
  }
  return nullptr;
}

}  // namespace loopscope
