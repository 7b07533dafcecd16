#pragma once

#include <string>
#include <string_view>

namespace loopscope {

/// Appends the UTF-8 text as a JSON string, including the quotes.
void append_json_string(std::string& out, std::string_view text);

}  // namespace loopscope
