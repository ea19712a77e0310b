//! Lexicon of the area "work and school", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "a's a_level academic android apprenticeship assignment chem cpa dean engineer nursing paragraph statistics \
        trimester verbal at_work attendance bachelor boss business career certificate certification classmates \
        classroom client coding colleague college conference coursework cover_letter coworker coworking customer cv \
        degree developer diploma dissertation employee employer entrepreneur exam freelance full_time ged github \
        gpa grades graduate graduation grind homeschool homework instruction intern internship interviewing invoice \
        java javascript job lab lecture linkedin make_money master master's math mba more_money networking orally \
        overtime part_time pay_rise phd portfolio professional professor programming_languages programmer \
        programming promoted promotion python qualification reading_skills resume résumé salary scholarship school \
        schoolwork semester shift software startup study teacher textbook thesis trainee tuition unemployment uni \
        university vocational workload workplace worksheet hr foreman line_manager team_leader rota vacancy \
        vacancies jobcentre job_centre job_search job_hunt recruiter recruitment hire hiring redundancy redundant \
        resign resignation probation payslip payroll occupation occupational_health traineeship retrain retraining \
        reskill upskill self_employed small_business lecturer tutorial resit gcse a_levels btec nvq finals midterm \
        detention sick_leave work_life_balance lunch_break return_to_work back_to_work work_email work_emails \
        apprentice bookkeeping accountancy accounting warehouse forklift factory receptionist cashier clerk \
        evening_course night_school access_course online_course placement work_experience job_description job_offer \
        job_interview job_advert job_adverts cover_letters undergraduate postgraduate kindergarten maths geometry \
        physics study_group study_plan revision_plan exam_board pass_mark teaching_assistant head_teacher \
        headteacher principal trade_union salary_review lunch_duty night_shift day_shift day_job new_job \
        side_hustle working_hours business_plan start_up workmate workmates co_worker assessment_centre qualified \
        accreditation vocation homeworking work_from_home working_from_home maternity_leave staff_meeting \
        team_meeting annual_leave appraisal study_skills lab_report",
    "algebra app application apply biology campus chemistry class classwork code commission commute concentrate \
        contract course database deadline desk document earn employed employment essay faculty geography grade \
        income interval interview lead leadership learning lesson licensing manager meeting mentor mock module \
        office opportunities oral paper pomodoro presentation productive productivity profession programmes project \
        public_speaking punctual quarter quiz raise report research revise revision sales seminar server spelling \
        student subject supervisor task teamwork term test training tutor unemployed wage web website work working \
        workshop written reference referee adjustments extension stall firm firms boardroom typing spreadsheets \
        excel powerpoint slides handout syllabus curriculum literature science coding_course pupil learner scholar \
        graduate_scheme grad_school job_title client_meeting desk_job trade bonus earnings profit market_stall \
        customers deliveries admin administration assistant secretary accountant lawyer builder team_lead \
        project_plan supervise negotiate worksheets textbooks classmate assembly playtime breaktime",
    "attention complete computer email finish focus learn library money notes program program's review skill \
        staff writing agency institute academy",
];
