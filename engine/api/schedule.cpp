#include "api/schedule.h"

#include <cstring>

#include "base/fill.h"

namespace loopscope {

void Schedule::read(Trace const& trace) {
  std::string_view strings = trace.new_strings();
  while (!strings.empty()) {
    std::uint32_t length = 0;
    std::memcpy(&length, strings.data(), sizeof length);
    strings.remove_prefix(sizeof length);
    m_strings.emplace_back(strings.substr(0, length));
    strings.remove_prefix(length);
  }
  for (TraceRecord const& record : trace.records()) {
    switch (static_cast<EventKind>(record.kind)) {
      case EventKind::pass_begin:
        m_pass = record.words[0];
        m_time = record.time(2);
        break;
      case EventKind::blocked: m_time = record.time(3); break;
      case EventKind::task_created: m_task_names[record.words[0]] = record.words[2]; break;
      case EventKind::task_renamed: m_task_names[record.words[0]] = record.words[1]; break;
      case EventKind::step_begin: {
        std::int64_t const nanoseconds = m_time.nanoseconds();
        std::string const fraction = std::to_string(nanoseconds % 1'000'000'000);
        m_text += fill("{}\t{}.{}{}\t{}\n", {m_pass, nanoseconds / 1'000'000'000, std::string(9 - fraction.size(), '0'),
                                             fraction, m_strings[m_task_names[record.words[0]]]});
        break;
      }
      default: break;
    }
  }
}

}  // namespace loopscope
