#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace loopscope {

/// What the engine above the front end has, asked name by name. An empty function knows every name.
struct KnownNames {
  std::function<bool(std::string_view name)> has_builtin;
  std::function<bool(std::string_view dotted_module)> has_module;
  std::function<bool(std::string_view dotted_module, std::string_view name)> has_member;
  /// The member that a misspelt one may be meant for; empty when none is near.
  std::function<std::string(std::string_view dotted_module, std::string_view name)> near_member;
};

}  // namespace loopscope
