//! Lexicon of the area "work and school", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "a's a_level academic android apprenticeship assignment chem dean engineer nursing paragraph statistics \
        trimester verbal at_work attendance bachelor boss business career certificate certification classmates \
        classroom client coding colleague college conference coursework cover_letter coworker coworking customer cv \
        degree developer diploma dissertation employee employer entrepreneur exam freelance full_time ged github gpa \
        grades graduate graduation grind homeschool homework instruction intern internship interviewing invoice java \
        javascript job lab lecture linkedin make_money master math mba more_money networking orally overtime \
        part_time pay_rise phd portfolio professional professor programmer programming promoted promotion python \
        qualification reading_skills resume retrain résumé salary scholarship school schoolwork semester shift \
        software startup study teacher textbook thesis trainee tuition unemployment uni university vocational \
        workload workplace worksheet hr foreman vacancy jobcentre recruiter recruitment hire redundancy redundant \
        resign resignation probation payroll occupation lecturer tutorial resit gcse finals midterm detention \
        apprentice accountancy accounting warehouse factory receptionist cashier clerk placement undergraduate \
        postgraduate kindergarten geometry physics principal accreditation vocation appraisal team_leader \
        occupational_health a_levels sick_leave lunch_break cover_letters lunch_duty start_up maternity_leave \
        team_meeting annual_leave algorithm sql css html bootcamp certified licensure comprehension vocabulary \
        grammar multiplication fractions numeracy literacy jobless teaching laid_off side_hustle self_employed \
        data_science machine_learning open_source on_task off_task chef solicitor hairdresser journalist carpenter \
        scientist qualify times_tables handwriting in_class economics sociology esol ielts nvq sophomore honor_roll \
        honour_roll calculus rota business_plan councillor mayor election elected city_council town_council \
        school_board run_for_office programming_languages programming_language raise_my_hand",
    "algebra app application apply biology campus chemistry class classwork code commission commute concentrate \
        contract course database deadline desk document earn employed employment essay faculty geography grade \
        income interval interview lead leadership learning lesson licensing manager meeting mentor mock module \
        office opportunities oral paper pomodoro presentation productive productivity profession programmes project \
        public_speaking punctual quarter quiz raise report research revise revision sales seminar server spelling \
        student subject supervisor task teamwork term test training tutor unemployed wage web website work working \
        workshop written reference referee adjustments extension stall firm typing excel powerpoint slides syllabus \
        curriculum literature science pupil learner scholar trade bonus earnings profit customers deliveries admin \
        administration assistant secretary accountant lawyer builder supervise negotiate textbooks classmate \
        assembly team_lead stakeholder consultant analyst architect investor startups spreadsheets agenda webinar \
        keynote consulting",
    "attention complete computer email finish focus learn library money notes program program's review skill staff \
        writing agency institute academy",
];
