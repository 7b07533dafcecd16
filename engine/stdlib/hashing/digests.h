#pragma once

#include <string>
#include <string_view>

namespace loopscope {

/// A digest algorithm that hashlib supports; sizes are in bytes.
struct DigestKind {
  std::string_view name;
  std::size_t digest_size;
  std::size_t block_size;
  std::string (*of)(std::string_view bytes);  ///< Returns `digest_size` bytes.
};

/// The digest of that name; null when there is none.
DigestKind const* digest_named(std::string_view name);

}  // namespace loopscope
