#include "base/json_text.h"

#include "base/fill.h"

namespace loopscope {

void append_json_string(std::string& out, std::string_view text) {
  out.push_back('"');
  for (char const c : text) {
    if (c == '"' || c == '\\') {
      out.push_back('\\');
      out.push_back(c);
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += "\\u" + hexadecimal(static_cast<unsigned char>(c), 4);
    } else {
      out.push_back(c);
    }
  }
  out.push_back('"');
}

}  // namespace loopscope
