#pragma once

#include <string_view>
#include <vector>

namespace loopscope {

/// The keywords nearest to a name, nearest first, at most three. Mirrors difflib.get_close_matches with the cutoff of
/// Lib/traceback.py, TracebackException._find_keyword_typos.
std::vector<std::string_view> near_keywords(std::string_view name);

}  // namespace loopscope
