#pragma once

#include <string>
#include <string_view>

namespace loopscope {

/// Appends the text (UTF-8) as a string of JSON, quotes included.
void append_json_string(std::string& out, std::string_view text);

}  // namespace loopscope
