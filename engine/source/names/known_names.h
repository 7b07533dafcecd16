#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace loopscope {

/// The names that the engine above the front end provides, as functions that look up one name. An empty function
/// accepts every name.
struct KnownNames {
  std::function<bool(std::string_view name)> has_builtin;
  std::function<bool(std::string_view dotted_module)> has_module;
  std::function<bool(std::string_view dotted_module, std::string_view name)> has_member;
  /// The member of the module that is nearest to a misspelt name; empty when none is near.
  std::function<std::string(std::string_view dotted_module, std::string_view name)> near_member;
};

}  // namespace loopscope
