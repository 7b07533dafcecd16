#pragma once

#include <algorithm>
#include <string_view>

namespace loopscope {

/// Whether CPython 3.14 has a built-in of this name (dir(builtins), and what `site` adds).
constexpr bool is_python_builtin(std::string_view name) {
  constexpr std::string_view names[] = {
#define NAME(name) name,
#include "source/names/python_names.def"
#undef NAME
  };
  return std::ranges::binary_search(names, name);
}

/// Whether Loopscope plans to support this standard module. A package represents its submodules.
constexpr bool is_planned_module(std::string_view dotted_name) {
  constexpr std::string_view names[] = {"configparser", "fnmatch", "ipaddress", "locale",
                                        "pickle",       "tomllib", "zoneinfo"};
  return std::ranges::binary_search(names, dotted_name.substr(0, dotted_name.find('.')));
}

}  // namespace loopscope
