#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "trace/trace.h"

namespace loopscope {

/// The schedule of a run, read from its trace: a row (pass, time, task name) for each task step that the loop ran.
class Schedule {
 public:
  /// Reads the records that the trace holds now; call it before each `Trace::forget_taken`.
  void read(Trace const& trace);

  /// One line `pass<TAB>seconds with nine decimals<TAB>task name` for each row.
  std::string const& tab_separated() const { return m_text; }

 private:
  std::uint32_t m_pass = 0;
  VirtualTime m_time;
  std::vector<std::string> m_strings;
  std::unordered_map<std::uint32_t, std::uint32_t> m_task_names;  ///< From a task's id to the index in m_strings.
  std::string m_text;
};

}  // namespace loopscope
