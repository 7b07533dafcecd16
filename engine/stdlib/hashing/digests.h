#pragma once

#include <string>
#include <string_view>

namespace loopscope {

/// A digest that hashlib has.
struct DigestKind {
  std::string_view name;
  std::size_t digest_size;
  std::size_t block_size;
  std::string (*of)(std::string_view bytes);  ///< `digest_size` bytes.
};

/// Null when there is none of that name.
DigestKind const* digest_named(std::string_view name);

}  // namespace loopscope
