#pragma once

#include <string_view>
#include <vector>

namespace loopscope {

/// The keywords that a name is near to, nearest first, three at most. Mirrors difflib.get_close_matches with the cutoff
/// of Lib/traceback.py, TracebackException._find_keyword_typos.
std::vector<std::string_view> near_keywords(std::string_view name);

}  // namespace loopscope
